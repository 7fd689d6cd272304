import type { ReaderFile } from '@fonds/build'

/** What the reader's bundler says of its files. */
export type ReaderManifest = readonly Pick<ReaderFile, 'name' | 'role'>[]

const roles: readonly unknown[] = ['search', 'edition', 'home', null] satisfies ReaderFile['role'][]

/** Whether a value is the reader's manifest. */
export function isReaderManifest(value: unknown): value is ReaderManifest {
  return (
    Array.isArray(value) &&
    value.every(
      (file: unknown) =>
        typeof file === 'object' &&
        file !== null &&
        'name' in file &&
        typeof file.name === 'string' &&
        'role' in file &&
        roles.includes(file.role),
    )
  )
}
