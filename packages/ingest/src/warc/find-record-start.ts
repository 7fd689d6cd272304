import { asBuffer } from '../stream/as-buffer.ts'
import { startsWith } from '../stream/starts-with.ts'

const marker = Buffer.from('WARC/')
/** Bytes that a version line and the beginning of a first field take up at most. */
const startBytes = 256
const start = /^WARC\/\d+\.\d+\r?\n[A-Za-z][A-Za-z-]*:/

/** Bytes that must stand behind a place to tell whether a record starts there. */
export const recordStartBytes: number = startBytes

/** Whether a WARC record starts at a place: a version line with a field under it. */
export function isRecordStart(bytes: Uint8Array, at: number): boolean {
  if (!startsWith(bytes, 'WARC/', at)) return false
  const head = bytes.subarray(at, at + startBytes)
  return start.test(asBuffer(head).toString('latin1'))
}

/** Where the next WARC record starts, at a line's beginning; -1 when none starts in these bytes. */
export function findRecordStart(bytes: Uint8Array, from: number): number {
  const buffer = asBuffer(bytes)
  for (let at = buffer.indexOf(marker, from); at !== -1; at = buffer.indexOf(marker, at + 1)) {
    const before = bytes[at - 1]
    const startsLine = at === 0 || before === 0x0a || before === 0x0d
    if (startsLine && isRecordStart(bytes, at)) return at
  }
  return -1
}
