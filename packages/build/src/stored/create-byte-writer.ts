/** Bytes that there is room for before it grows: few pages. Chosen, not measured. */
const FIRST_BYTES = 1 << 18

/** Bytes that are put together one after the other. */
export interface ByteWriter {
  /** Yields a view of what was written, until the next is. */
  readonly write: (content: Uint8Array | string) => Uint8Array
  /** All of it. */
  readonly bytes: () => Uint8Array
}

/**
 * Begins with none. A text is encoded where it will stand: a text or a buffer for each part, kept until all are there,
 * would outlive the collector's first rounds and wait long for its last.
 */
export function createByteWriter(): ByteWriter {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES)
  let length = 0
  const makeRoom = (size: number): void => {
    if (length + size <= bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, length + size))
    bytes.copy(larger, 0, 0, length)
    bytes = larger
  }
  return {
    write(content) {
      const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length
      makeRoom(size)
      if (typeof content === 'string') bytes.write(content, length)
      else bytes.set(content, length)
      length += size
      return bytes.subarray(length - size, length)
    },
    bytes: () => bytes.subarray(0, length),
  }
}
