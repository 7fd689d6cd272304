import type { ByteCursor } from './byte-cursor.ts'

/** Bytes that are read when no line end is at hand. */
const readBytes = 64 * 1024

/** A line, consumed; null: it is longer than may be, and nothing is consumed. */
type Line = Uint8Array | null

/**
 * Bytes up to and with the next line feed, or the rest of the segment, consumed; null when the line is longer than
 * `maximum`: then nothing is consumed. Empty at the end of the segment. Mostly the line is at hand, and then there is no
 * promise to wait for.
 */
export function readLine(cursor: ByteCursor, maximum: number): Line | Promise<Line> {
  const at = cursor.indexOf(0x0a)
  return at === -1 ? readOn(cursor, maximum) : takeLine(cursor, at, maximum)
}

async function readOn(cursor: ByteCursor, maximum: number): Promise<Line> {
  for (;;) {
    const { available } = cursor
    if (available > maximum) return null
    if (cursor.ended) return cursor.take(available)
    await cursor.fill(Math.max(readBytes, available * 2))
    const at = cursor.indexOf(0x0a, available)
    if (at !== -1) return takeLine(cursor, at, maximum)
  }
}

function takeLine(cursor: ByteCursor, at: number, maximum: number): Line {
  return at < maximum ? cursor.take(at + 1) : null
}
