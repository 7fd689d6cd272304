import { asBuffer } from '../stream/as-buffer.ts'
import { isFromLine } from './is-from-line.ts'

const marker = Buffer.from('From ')
/** Bytes of a line that are looked at. */
const lineBytes = 512

/**
 * Where the next separating line starts: at the start of the bytes, or behind a line end, with a field of a header
 * under it. -1 when there is none.
 *
 * @param complete whether no bytes follow behind these.
 */
export function findFromLine(bytes: Uint8Array, from: number, complete: boolean): number {
  const buffer = asBuffer(bytes)
  for (let at = buffer.indexOf(marker, from); at !== -1; at = buffer.indexOf(marker, at + 1)) {
    if (at > 0 && bytes[at - 1] !== 0x0a) continue
    if (!complete && at + lineBytes > bytes.length) return -1
    const start = buffer.toString('latin1', at, Math.min(at + lineBytes, bytes.length))
    const [line = '', below = ''] = start.split(/\r?\n/, 2)
    if (isFromLine(line) && /^(?:[!-9;-~]+:|>From )/.test(below)) return at
  }
  return -1
}
