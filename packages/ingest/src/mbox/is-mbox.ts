import { asBuffer } from '../stream/as-buffer.ts'
import { isFromLine } from './is-from-line.ts'

/** Whether bytes start with a message of an mbox: its separating line, and a header field under it. */
export function isMbox(head: Uint8Array): boolean {
  const start = head.subarray(0, 2048)
  const text = asBuffer(start).toString('latin1')
  const [first = '', second = ''] = text.split(/\r?\n/, 2)
  return isFromLine(first) && /^[!-9;-~]+:/.test(second)
}
