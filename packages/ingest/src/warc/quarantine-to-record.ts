import type { Piece } from '../format-reader.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { findRecordStart, recordStartBytes } from './find-record-start.ts'

/** Bytes of one piece of quarantine. */
const pieceBytes = 1024 * 1024

/** Puts everything into quarantine up to where the next record starts; what starts at the cursor is none. */
export async function* quarantineToRecord(
  cursor: ByteCursor,
  rule: IngestRuleId,
): AsyncGenerator<Piece, void> {
  let from = 1
  for (;;) {
    const available = await cursor.fill(pieceBytes)
    const at = findRecordStart(cursor.head(), from)
    // A start may stand across the end of what is at hand.
    const whole = cursor.ended ? available : Math.max(available - recordStartBytes, 0)
    const length = at === -1 ? whole : at
    const { offset } = cursor
    if (length > 0) yield { type: 'quarantine', offset, bytes: cursor.take(length), rule }
    if (at !== -1 || cursor.available === 0) return
    from = 0
  }
}
