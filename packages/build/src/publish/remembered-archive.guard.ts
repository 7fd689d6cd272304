import type { RememberedArchive } from './remembered-archive.ts'

export function isRememberedArchive(value: unknown): value is RememberedArchive {
  return (
    typeof value === 'object' &&
    value !== null &&
    'out' in value &&
    typeof value.out === 'string' &&
    'digest' in value &&
    typeof value.digest === 'string' &&
    'keys' in value &&
    Array.isArray(value.keys) &&
    value.keys.every((key) => typeof key === 'string')
  )
}
