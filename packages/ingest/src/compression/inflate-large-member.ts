import { createInflateRaw, crc32 } from 'node:zlib'
import type { InflateRaw } from 'node:zlib'
import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import type { StreamPart } from '../stream/stream-part.ts'
import { quarantineToNextMember } from './quarantine-to-next-member.ts'
import type { RatioGuard } from './ratio-guard.ts'
import { readGzipHeader } from './read-gzip-header.ts'

/**
 * Stored bytes that are inflated at a time: 64 KiB of a bomb become 64 MiB at most. Measured on JSON lines: half of it
 * takes 8 % longer, for the main thread waits for zlib's more often; twice as much gains nothing.
 */
const feedBytes = 64 * 1024
const trailerBytes = 8
/** Output buffer of zlib; where it ends within a feed the thread waits for the main one. Measured on JSON lines: with a quarter of it that waits twice as long. */
const chunkSize = 1024 * 1024

/** Inflates a member piece by piece, without holding it; the checksum is known only when all of it was handed out. */
export async function* inflateLargeMember(
  stored: ByteCursor,
  guard: RatioGuard,
): AsyncGenerator<StreamPart, void> {
  const memberStart = stored.offset
  const streamStart = guard.out
  const header = readGzipHeader(stored.head())
  if (typeof header !== 'number') throw new TypeError('Unexpected bytes, expected a gzip member')
  stored.take(header)
  const inflation = new Inflation()
  let checksum = 0
  try {
    let fed = feed()
    for (;;) {
      const step = await fed
      if (step === null) {
        yield { type: 'note', note: { rule: 'gzip-truncated', offset: memberStart } }
        yield { type: 'gap' }
        return
      }
      stored.take(step.consumed)
      guard.add(step.consumed, lengthOf(step.bytes))
      const goesOn = step.state === 'going' && !guard.exceeded
      // Before these bytes are handed out, so that the thread is at work while they are read.
      if (goesOn) fed = feed()
      for (const bytes of step.bytes) {
        checksum = crc32(bytes, checksum)
        yield { type: 'bytes', bytes, doubtful: step.state === 'damaged' }
      }
      if (goesOn) continue
      if (step.state === 'damaged') {
        yield damage('gzip-damaged', 'its compressed data is invalid')
        yield* quarantineToNextMember(stored, 'gzip-damaged', guard)
        yield { type: 'gap' }
        return
      }
      if (guard.exceeded) return
      break
    }
  } finally {
    inflation.close()
  }
  const length = guard.out - streamStart
  if ((await stored.fill(trailerBytes)) < trailerBytes) {
    const { offset } = stored
    yield { type: 'note', note: { rule: 'gzip-truncated', offset: memberStart } }
    const bytes = stored.take(stored.available)
    if (bytes.length > 0) yield { type: 'quarantine', offset, bytes, rule: 'gzip-truncated' }
    yield { type: 'gap' }
    return
  }
  const trailer = Buffer.from(stored.take(trailerBytes))
  const why =
    trailer.readUInt32LE(0) !== checksum
      ? 'its checksum does not match'
      : trailer.readUInt32LE(4) !== length % 2 ** 32
        ? 'its length does not match'
        : null
  if (why === null) return
  yield damage('gzip-damaged', why)
  yield { type: 'gap' }

  /** Inflates the next bytes; null: there are none. */
  function feed(): Promise<Step | null> {
    const step = feedNext()
    // It is awaited later, maybe too late for Node.js not to take it for forgotten.
    step.catch(() => undefined)
    return step
  }

  async function feedNext(): Promise<Step | null> {
    const available = await stored.fill(feedBytes)
    return available === 0 ? null : inflation.push(stored.head(feedBytes))
  }

  function damage(rule: IngestRuleId, what: string): StreamPart {
    const range = `bytes ${streamStart} to ${guard.out} of the stream came out of it`
    const reason = `A gzip member is damaged: ${what}; ${range}, and may be wrong`
    return { type: 'note', note: { rule, offset: memberStart, reason } }
  }
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

/** What came of feeding a few stored bytes. */
interface Step {
  readonly state: 'going' | 'ended' | 'damaged'
  readonly bytes: readonly Uint8Array[]
  readonly consumed: number
}

/** zlib's stream, fed and emptied in step. */
class Inflation {
  readonly #engine: InflateRaw = createInflateRaw({ chunkSize })
  #bytes: Uint8Array[] = []
  #ended = false
  #consumed = 0

  constructor() {
    this.#engine.on('data', (bytes: Uint8Array) => this.#bytes.push(bytes))
    this.#engine.on('end', () => {
      this.#ended = true
    })
  }

  async push(stored: Uint8Array): Promise<Step> {
    const failed = await new Promise<boolean>((resolve) => {
      const onError = (): void => resolve(true)
      this.#engine.once('error', onError)
      this.#engine.write(stored, (error) => {
        this.#engine.removeListener('error', onError)
        // What the engine has pushed is handed over before the next turn.
        setImmediate(() => resolve(error !== null && error !== undefined))
      })
    })
    const bytes = this.#bytes
    this.#bytes = []
    if (failed) return { state: 'damaged', bytes, consumed: 0 }
    const consumed = this.#engine.bytesWritten - this.#consumed
    this.#consumed = this.#engine.bytesWritten
    return { state: this.#ended ? 'ended' : 'going', bytes, consumed }
  }

  close(): void {
    this.#engine.destroy()
  }
}
