import assert from 'node:assert/strict'
import type { StreamPart } from './stream-part.ts'

/** What the cursor met that is no byte of the stream. */
export type StreamEvent = Exclude<StreamPart, { type: 'bytes' } | { type: 'gap' }>

const emptyBytes = new Uint8Array(0)

/**
 * Reads a stream of bytes forwards, by ranges of any length, whatever chunks it comes in. Where the stream has a
 * gap the cursor stops as at the end, so that no record is read across it; `nextSegment` steps over.
 *
 * Views that it hands out stay valid: no buffer is ever written twice.
 */
export class ByteCursor {
  /** Of the next byte, from the start of the stream. */
  offset = 0
  /** No more bytes will come in this segment than those at hand. */
  ended = false
  /** Whether the segment ended at a gap, and whether it started behind one: what was there is not whole. */
  interrupted = false
  resumed = false
  readonly #parts: AsyncIterator<StreamPart>
  #chunks: Uint8Array[] = []
  #available = 0
  #finished = false
  #events: StreamEvent[] = []
  #doubtful: { start: number; end: number }[] = []

  constructor(parts: AsyncIterable<StreamPart>) {
    this.#parts = parts[Symbol.asyncIterator]()
  }

  /** Bytes at hand. */
  get available(): number {
    return this.#available
  }

  /**
   * Takes care that `count` bytes are at hand, if the segment has as many; gives the number at hand. Mostly they are,
   * and then there is no promise to wait for.
   */
  fill(count: number): number | Promise<number> {
    return this.#available >= count || this.ended ? this.#available : this.#pullUpTo(count)
  }

  /** The first `count` bytes at hand, or as many as there are, in one piece, without consuming them. */
  head(count: number = this.#available): Uint8Array {
    const length = Math.min(count, this.#available)
    const first = this.#chunks[0] ?? emptyBytes
    if (first.length === length) return first
    return first.length > length ? first.subarray(0, length) : this.#mergeChunks(length)
  }

  /** Where a byte stands among those at hand, as an index from the next one, at or behind `from`; -1: nowhere. */
  indexOf(byte: number, from = 0): number {
    let start = 0
    for (const chunk of this.#chunks) {
      const at = chunk.indexOf(byte, Math.max(from - start, 0))
      if (at !== -1) return start + at
      start += chunk.length
    }
    return -1
  }

  /**
   * Consumes bytes at hand.
   *
   * @throws RangeError when fewer are at hand.
   */
  take(count: number): Uint8Array {
    if (count > this.#available) {
      throw new RangeError(`Unexpected ${count}, expected at most ${this.#available} bytes at hand`)
    }
    const first = this.#chunks[0]
    if (count === 0 || first === undefined) return emptyBytes
    const taken = first.length >= count ? first.subarray(0, count) : this.#join(count)
    this.#drop(count)
    return taken
  }

  /** Steps over the gap at which the segment ended; false at the end of the stream. All bytes must be consumed. */
  async nextSegment(): Promise<boolean> {
    if (this.#finished) return false
    this.resumed = this.interrupted
    this.interrupted = false
    this.ended = false
    return true
  }

  /** What was met since the last call, in order. */
  takeEvents(): readonly StreamEvent[] {
    if (this.#events.length === 0) return this.#events
    const events = this.#events
    this.#events = []
    return events
  }

  /** Whether a range of the stream came out of a damaged member. */
  isDoubtful(start: number, end: number): boolean {
    return this.#doubtful.some((range) => range.start < end && start < range.end)
  }

  /** Gives up reading forwards: what is left up to `end` is read in another way. */
  async skipTo(end: number): Promise<void> {
    await this.close()
    this.#chunks = []
    this.#available = 0
    this.#finished = true
    this.ended = true
    this.offset = end
  }

  /** Stops reading: the source is closed. */
  async close(): Promise<void> {
    await this.#parts.return?.()
  }

  /** Makes one chunk of the first bytes at hand, which stand in several. */
  #mergeChunks(count: number): Uint8Array {
    const merged = this.#join(count)
    let left = count
    let whole = 0
    while (left > 0) {
      const chunk = this.#chunks[whole] ?? emptyBytes
      if (chunk.length > left) this.#chunks[whole] = chunk.subarray(left)
      else whole += 1
      left -= Math.min(left, chunk.length)
    }
    this.#chunks.splice(0, whole, merged)
    return merged
  }

  /** A copy of bytes at hand, out of several chunks. */
  #join(count: number): Uint8Array {
    const whole = new Uint8Array(count)
    let at = 0
    for (const chunk of this.#chunks) {
      if (at >= count) break
      whole.set(chunk.subarray(0, count - at), at)
      at += chunk.length
    }
    return whole
  }

  #drop(count: number): void {
    let left = count
    while (left > 0) {
      const [first] = this.#chunks
      assert(first !== undefined, 'what is dropped is at hand')
      if (first.length > left) this.#chunks[0] = first.subarray(left)
      else this.#chunks.shift()
      left -= Math.min(left, first.length)
    }
    this.#available -= count
    this.offset += count
  }

  async #pullUpTo(count: number): Promise<number> {
    while (this.#available < count && !this.ended) await this.#pull()
    return this.#available
  }

  async #pull(): Promise<void> {
    const next = await this.#parts.next()
    if (next.done === true) {
      this.ended = true
      this.#finished = true
      return
    }
    const part = next.value
    switch (part.type) {
      case 'bytes': {
        if (part.bytes.length === 0) return
        if (part.doubtful === true) this.#doubt(part.bytes.length)
        this.#chunks.push(part.bytes)
        this.#available += part.bytes.length
        return
      }
      case 'gap': {
        this.interrupted = true
        this.ended = true
        return
      }
      case 'note':
      case 'quarantine': {
        this.#events.push(part)
        return
      }
    }
  }

  #doubt(length: number): void {
    const start = this.offset + this.#available
    const last = this.#doubtful.at(-1)
    if (last !== undefined && last.end === start) last.end += length
    else this.#doubtful.push({ start, end: start + length })
  }
}
