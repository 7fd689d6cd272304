import type { Caps } from '../ingest-options.ts'
import { ByteCursor } from '../stream/byte-cursor.ts'
import type { StreamPart } from '../stream/stream-part.ts'
import { toParts } from '../stream/to-parts.ts'
import { inflateAtHand } from './inflate-at-hand.ts'
import { inflateLargeMember } from './inflate-large-member.ts'
import type { InflatedMember } from './inflate-member.ts'
import { findRunEnd, inflateRun, runBytes } from './inflate-run.ts'
import { quarantineStored } from './quarantine-stored.ts'
import { quarantineToNextMember } from './quarantine-to-next-member.ts'
import { RatioGuard } from './ratio-guard.ts'
import { readGzipHeader } from './read-gzip-header.ts'

/** Stored bytes behind a member of which only its trailer is wrong that tell whether another one starts there. */
const nextBytes = 32 * 1024

/**
 * Decompresses gzip: sound members many at once, and where not all are sound, member by member. A damaged member spoils
 * nothing but itself: what comes out of it is marked as doubtful, its stored bytes are handed out, and reading goes on
 * at the next sound member. Nothing is passed over in silence.
 */
export async function* gunzipMembers(
  chunks: AsyncIterable<Uint8Array>,
  caps: Caps,
): AsyncGenerator<StreamPart, void> {
  const stored = new ByteCursor(toParts(chunks))
  const guard = new RatioGuard(caps.decompressionRatio)
  /** Up to here members are inflated one by one, as not all of them are sound. */
  let oneByOne = 0
  try {
    while ((await stored.fill(runBytes)) > 0) {
      if (stored.offset >= oneByOne) {
        const length = runLength(stored)
        const bytes = length === 0 ? null : await inflateRun(stored.head(length))
        if (bytes !== null && guard.allows(length, bytes.length)) {
          stored.take(length)
          guard.add(length, bytes.length)
          yield { type: 'bytes', bytes }
          continue
        }
        oneByOne = stored.offset + length
      }
      const member = await inflateAtHand(stored)
      if (member.state === 'sound') {
        stored.take(member.length)
        guard.add(member.length, member.bytes.length)
        yield { type: 'bytes', bytes: member.bytes }
      } else if (member.state === 'large') {
        yield* inflateLargeMember(stored, guard)
      } else {
        yield* passDamage(stored, member, guard)
      }
      if (guard.exceeded) {
        yield { type: 'note', note: { rule: 'decompression-ratio', offset: stored.offset } }
        yield* quarantineStored(stored, 'decompression-ratio')
        yield { type: 'gap' }
      }
    }
  } finally {
    await stored.close()
  }
}

/** Stored bytes of the members at hand that may be inflated at once; 0: the one that starts here goes on behind them. */
function runLength(stored: ByteCursor): number {
  return stored.available < runBytes ? stored.available : findRunEnd(stored.head(runBytes))
}

/** Hands out what is no sound member, and stops where the next one starts. */
async function* passDamage(
  stored: ByteCursor,
  member: Exclude<InflatedMember, { state: 'sound' } | { state: 'large' }>,
  guard: RatioGuard,
): AsyncGenerator<StreamPart, void> {
  const { offset } = stored
  if (member.state === 'none' && stored.head()[0] === 0) {
    const count = await skipZeros(stored)
    const reason = `${count} zero bytes stand behind a gzip member`
    yield { type: 'note', note: { rule: 'gzip-padding', offset, reason } }
    return
  }
  if (member.state === 'none') {
    yield { type: 'note', note: { rule: 'gzip-garbage', offset } }
    yield* quarantineToNextMember(stored, 'gzip-garbage', guard)
    yield { type: 'gap' }
    return
  }
  const { bytes } = member
  guard.add(0, bytes.length)
  if (member.state === 'incomplete') {
    if (bytes.length > 0) yield { type: 'bytes', bytes }
    yield { type: 'note', note: { rule: 'gzip-truncated', offset } }
    yield* quarantineStored(stored, 'gzip-truncated')
    yield { type: 'gap' }
    return
  }
  if (bytes.length > 0) yield { type: 'bytes', bytes, doubtful: true }
  const reason = `A gzip member is damaged: ${member.why}`
  yield { type: 'note', note: { rule: 'gzip-damaged', offset, reason } }
  if (member.length !== null && (await isMemberAt(stored, member.length))) {
    yield { type: 'quarantine', offset, bytes: stored.take(member.length), rule: 'gzip-damaged' }
  } else {
    yield* quarantineToNextMember(stored, 'gzip-damaged', guard)
  }
  yield { type: 'gap' }
}

/** Whether a member starts so many bytes on, or the dump ends there. */
async function isMemberAt(stored: ByteCursor, at: number): Promise<boolean> {
  await stored.fill(at + nextBytes)
  const next = stored.head().subarray(at)
  return next.length === 0 || readGzipHeader(next) !== null
}

async function skipZeros(stored: ByteCursor): Promise<number> {
  let count = 0
  while ((await stored.fill(1)) > 0) {
    const head = stored.head()
    const end = head.findIndex((byte) => byte !== 0)
    const zeros = end === -1 ? head.length : end
    count += stored.take(zeros).length
    if (end !== -1) break
  }
  return count
}
