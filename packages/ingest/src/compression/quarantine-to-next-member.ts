import type { ByteCursor } from '../stream/byte-cursor.ts'
import type { StreamPart } from '../stream/stream-part.ts'
import type { IngestRuleId } from '../rules.table.ts'
import { inflateAtHand } from './inflate-at-hand.ts'
import type { RatioGuard } from './ratio-guard.ts'

/** Bytes of one piece of quarantine. */
const pieceBytes = 1024 * 1024

/**
 * Puts stored bytes into quarantine up to the next place where a gzip member starts that is sound; the first byte is
 * none. Three bytes that look like a start stand in compressed data by chance, so each is tried.
 */
export async function* quarantineToNextMember(
  stored: ByteCursor,
  rule: IngestRuleId,
  guard: RatioGuard,
): AsyncGenerator<StreamPart, void> {
  // Bytes before this one are known to be no start.
  let from = 1
  for (;;) {
    await stored.fill(pieceBytes)
    const head = stored.head()
    const at = guard.exceeded ? -1 : indexOfMagic(head, from)
    if (at === -1) {
      const kept = stored.ended ? 0 : 2
      const length = Math.max(head.length - kept, 0)
      const { offset } = stored
      if (length > 0) yield { type: 'quarantine', offset, bytes: stored.take(length), rule }
      if (stored.available === 0) return
      from = 0
      continue
    }
    if (at > 0) {
      const { offset } = stored
      yield { type: 'quarantine', offset, bytes: stored.take(at), rule }
    }
    const member = await inflateAtHand(stored)
    if (member.state === 'sound' || member.state === 'large') return
    if (member.state !== 'none') guard.add(0, member.bytes.length)
    from = 1
  }
}

function indexOfMagic(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at
  }
  return -1
}
