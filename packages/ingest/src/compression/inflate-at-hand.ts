import type { ByteCursor } from '../stream/byte-cursor.ts'
import { inflateMember } from './inflate-member.ts'
import type { InflatedMember } from './inflate-member.ts'

/** Stored bytes of a member that is inflated at once; chosen: larger than nearly any page. Larger ones are streamed. */
const heldBytes = 1024 * 1024
/** Bytes that may come out of a member inflated at once. */
const heldOutput = 16 * heldBytes
/** Bytes that are read at once when those at hand do not hold the member. */
const readBytes = 256 * 1024

/** Inflates the member at which the cursor stands, reading on as far as it needs; `incomplete`: the dump ends in it. */
export async function inflateAtHand(stored: ByteCursor): Promise<InflatedMember> {
  for (;;) {
    const member = inflateMember(stored.head(), heldOutput)
    if (member.state !== 'incomplete' || stored.ended) return member
    if (stored.available >= heldBytes) return { state: 'large' }
    await stored.fill(Math.max(readBytes, stored.available * 2))
  }
}
