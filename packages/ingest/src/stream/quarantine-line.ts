import type { Piece } from '../format-reader.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from './byte-cursor.ts'

/** Bytes of one piece of quarantine. */
const pieceBytes = 1024 * 1024

/** Puts the rest of a line, its end included, into quarantine, piece by piece. */
export async function* quarantineLine(
  cursor: ByteCursor,
  rule: IngestRuleId,
): AsyncGenerator<Piece, void> {
  for (;;) {
    const available = Math.min(await cursor.fill(pieceBytes), pieceBytes)
    if (available === 0) return
    const at = cursor.indexOf(0x0a)
    const ends = at !== -1 && at < available
    const { offset } = cursor
    yield { type: 'quarantine', offset, bytes: cursor.take(ends ? at + 1 : available), rule }
    if (ends) return
  }
}
