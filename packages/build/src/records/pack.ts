/** A file of an archive before it is written. */
export interface PackedFile {
  /** `/`-separated, from the archive's folder. */
  readonly path: string
  readonly content: Uint8Array
}

const LENGTH_BYTES = 4

/** Many files as one object of the store: the length of a JSON list of `[path, size]`, the list, the contents. */
export function toPack(files: readonly PackedFile[]): Uint8Array {
  const list = Buffer.from(JSON.stringify(files.map(({ path, content }) => [path, content.length])))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(list.length)
  return Buffer.concat([length, list, ...files.map(({ content }) => content)])
}

/**
 * The files of `toPack`; their contents are views of the pack's bytes.
 *
 * @throws TypeError when the bytes are no pack.
 */
export function* fromPack(bytes: Uint8Array): Generator<PackedFile, void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listEnd = LENGTH_BYTES + buffer.readUInt32LE(0)
  const list: unknown = JSON.parse(buffer.toString('utf8', LENGTH_BYTES, listEnd))
  if (!Array.isArray(list)) throw new TypeError('Unexpected object in the store, expected a pack')
  let start = listEnd
  for (const entry of list) {
    const [path, size]: unknown[] = Array.isArray(entry) ? entry : []
    if (typeof path !== 'string' || typeof size !== 'number')
      throw new TypeError('Unexpected entry of a pack, expected a path and a size')
    yield { path, content: buffer.subarray(start, start + size) }
    start += size
  }
}
