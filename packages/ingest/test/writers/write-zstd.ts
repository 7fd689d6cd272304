/** Writes a zstd frame of one block that is not compressed. */
export function writeZstd(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes.length)
  const block = (bytes.length << 3) | 1
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0])
  return Buffer.concat([
    head,
    size,
    Buffer.from([block & 255, (block >> 8) & 255, block >> 16]),
    bytes,
  ])
}
