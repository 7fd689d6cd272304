import { ENTRY_BYTES, KEY_BYTES, SEGMENT_BYTES } from './line-run.ts'

/** Takes entries in the order of their keys and makes segments of them. */
export interface RunWriter {
  /** Adds `count` records to the entry whose key begins at `at`; yields a segment that is full. */
  readonly add: (bytes: Uint8Array, at: number, count: number) => Uint8Array | null
  /** The last segment; null when there is nothing in it. */
  readonly end: () => Uint8Array | null
}

/** Begins a run. */
export function createRunWriter(): RunWriter {
  let segment = Buffer.allocUnsafe(SEGMENT_BYTES)
  let length = 0
  let last = -1
  const flush = (): Uint8Array => {
    const full = segment.subarray(0, length)
    segment = Buffer.allocUnsafe(SEGMENT_BYTES)
    length = 0
    last = -1
    return full
  }
  return {
    add(bytes, at, count) {
      if (last >= 0 && segment.compare(bytes, at, at + KEY_BYTES, last, last + KEY_BYTES) === 0) {
        segment.writeUInt32LE(segment.readUInt32LE(last + KEY_BYTES) + count, last + KEY_BYTES)
        return null
      }
      // Only here: the entry at the end of a segment may still be added to.
      const full = length === SEGMENT_BYTES ? flush() : null
      segment.set(bytes.subarray(at, at + KEY_BYTES), length)
      segment.writeUInt32LE(count, length + KEY_BYTES)
      last = length
      length += ENTRY_BYTES
      return full
    },
    end: () => (length === 0 ? null : flush()),
  }
}
