import type { ManifestFile } from '../archive/manifest.ts'

/** A file of an archive before it is written. */
export interface PackedFile {
  readonly file: ManifestFile
  readonly content: Uint8Array
}

/**
 * The files of a pack; their contents are views of its bytes.
 *
 * @param list what the pack holds, in its order.
 * @throws TypeError when the list is that of another pack.
 */
export function* fromPack(
  bytes: Uint8Array,
  list: readonly ManifestFile[],
): Generator<PackedFile, void> {
  let start = 0
  for (const file of list) {
    yield { file, content: bytes.subarray(start, start + file.size) }
    start += file.size
  }
  if (start !== bytes.length)
    throw new TypeError(`Unexpected pack of ${bytes.length} bytes, expected ${start}`)
}
