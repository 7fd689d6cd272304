import type { ByteCursor } from '../stream/byte-cursor.ts'
import { findRowEnd } from './find-row-end.ts'

/** Bytes that are read when the end of a row is not at hand. */
const readBytes = 64 * 1024

/**
 * The bytes of the next row with its line end, consumed; empty at the end of the segment; null when the row is
 * damaged or longer than `maximum`: then nothing is consumed.
 */
export async function readRow(
  cursor: ByteCursor,
  delimiter: number,
  maximum: number,
): Promise<Uint8Array | null> {
  for (;;) {
    const head = cursor.head()
    const end = findRowEnd(head, 0, delimiter)
    if (typeof end === 'number') return end > maximum ? null : cursor.take(end)
    if (end === 'invalid' || head.length > maximum) return null
    if (cursor.ended) return isOpenQuote(head, delimiter) ? null : cursor.take(head.length)
    await cursor.fill(Math.max(readBytes, head.length * 2))
  }
}

/** Whether the last row misses its closing quotation mark: with a line end added it still does not end. */
function isOpenQuote(head: Uint8Array, delimiter: number): boolean {
  if (head.length === 0) return false
  const closed = new Uint8Array(head.length + 1)
  closed.set(head)
  closed[head.length] = 0x0a
  return typeof findRowEnd(closed, 0, delimiter) !== 'number'
}
