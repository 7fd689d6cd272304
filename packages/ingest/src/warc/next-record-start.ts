import type { ByteCursor } from '../stream/byte-cursor.ts'
import { findRecordStart, recordStartBytes } from './find-record-start.ts'

/** Bytes that are searched first. */
const searchBytes = 64 * 1024

/** Where the next record starts, among the first bytes of the segment, read on as far as need be; -1: nowhere. */
export async function nextRecordStart(
  cursor: ByteCursor,
  from: number,
  maximum: number,
): Promise<number> {
  let searched = from
  for (let want = from + searchBytes; ; want *= 2) {
    const available = await cursor.fill(Math.min(want, maximum) + recordStartBytes)
    const next = findRecordStart(cursor.head(), searched)
    if (next !== -1 || cursor.ended || want >= maximum) return next
    searched = Math.max(available - recordStartBytes, from)
  }
}
