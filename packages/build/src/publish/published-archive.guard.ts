import type { PublishedArchive } from './published-archive.ts'

/** Whether the facts of a receipt tell of a published archive. */
export function isPublishedArchive(value: unknown): value is PublishedArchive {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    typeof value.files === 'number' &&
    'bytes' in value &&
    typeof value.bytes === 'number' &&
    'digest' in value &&
    typeof value.digest === 'string'
  )
}
