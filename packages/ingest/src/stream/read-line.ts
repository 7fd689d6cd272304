import type { ByteCursor } from './byte-cursor.ts'

/** Bytes that are read when no line end is at hand. */
const readBytes = 64 * 1024

/**
 * Bytes up to and with the next line feed, or the rest of the segment, consumed; null when the line is longer than
 * `maximum`: then nothing is consumed. Empty at the end of the segment.
 */
export async function readLine(cursor: ByteCursor, maximum: number): Promise<Uint8Array | null> {
  let searched = 0
  for (;;) {
    const at = cursor.indexOf(0x0a, searched)
    if (at !== -1) return at < maximum ? cursor.take(at + 1) : null
    const { available } = cursor
    if (available > maximum) return null
    searched = available
    if (cursor.ended) return cursor.take(available)
    await cursor.fill(Math.max(readBytes, available * 2))
  }
}
