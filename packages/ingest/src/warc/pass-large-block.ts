import type { Piece } from '../format-reader.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { findRecordStart, recordStartBytes } from './find-record-start.ts'
import { holdsText } from './holds-text.ts'
import type { WarcHeader } from './parse-warc-header.ts'
import { fieldOf } from './warc-record.ts'

/** Bytes that are passed at a time. */
const pieceBytes = 1024 * 1024

/**
 * Passes a record whose stated length is above the cap, without holding it. One that may be a page goes into
 * quarantine, any other (a film, a disk image) is passed over. A record that starts inside shows that the length is
 * wrong: there it ends.
 *
 * @param length of header and block as stated.
 */
export async function* passLargeBlock(
  cursor: ByteCursor,
  header: WarcHeader,
  length: number,
): AsyncGenerator<Piece, void> {
  const start = cursor.offset
  const text = holdsText(header)
  if (text) {
    const reason = `A WARC record of ${length} bytes is larger than the cap`
    yield { type: 'note', note: { rule: 'record-too-large', offset: start, reason } }
  }
  let passed = 0
  let from = 1
  while (passed < length) {
    const available = await cursor.fill(pieceBytes)
    if (available === 0) {
      yield { type: 'note', note: { rule: 'warc-truncated', offset: start } }
      break
    }
    const next = findRecordStart(cursor.head(), from)
    const sure = cursor.ended ? available : Math.max(available - recordStartBytes, 1)
    const take = Math.min(next === -1 ? sure : next, length - passed)
    const { offset } = cursor
    const bytes = cursor.take(take)
    passed += take
    if (text && take > 0) yield { type: 'quarantine', offset, bytes, rule: 'record-too-large' }
    if (next !== -1 && passed < length) {
      const reason = `Unexpected Content-Length ${fieldOf(header, 'content-length') ?? ''}: a record starts inside the block`
      yield { type: 'note', note: { rule: 'warc-length-wrong', offset: start, reason } }
      break
    }
    from = 0
  }
  if (!text) yield { type: 'skipped', bytes: passed, kind: fieldOf(header, 'warc-type') ?? '' }
}
