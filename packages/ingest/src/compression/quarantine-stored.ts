import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import type { StreamPart } from '../stream/stream-part.ts'

/** Bytes of one piece of quarantine. */
const pieceBytes = 1024 * 1024

/** Puts all stored bytes that are left into quarantine. */
export async function* quarantineStored(
  stored: ByteCursor,
  rule: IngestRuleId,
): AsyncGenerator<StreamPart, void> {
  for (;;) {
    const length = Math.min(await stored.fill(pieceBytes), pieceBytes)
    if (length === 0) return
    const { offset } = stored
    yield { type: 'quarantine', offset, bytes: stored.take(length), rule }
  }
}
