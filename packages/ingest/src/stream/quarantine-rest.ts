import type { Piece } from '../format-reader.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from './byte-cursor.ts'

/** Bytes of one piece of quarantine, so that memory does not grow with what is quarantined. */
const pieceBytes = 1024 * 1024

/** Puts all that is left of the segment into quarantine, piece by piece. */
export async function* quarantineRest(
  cursor: ByteCursor,
  rule: IngestRuleId,
): AsyncGenerator<Piece, void> {
  for (;;) {
    const available = await cursor.fill(pieceBytes)
    if (available === 0) return
    const { offset } = cursor
    yield { type: 'quarantine', offset, bytes: cursor.take(Math.min(available, pieceBytes)), rule }
  }
}
