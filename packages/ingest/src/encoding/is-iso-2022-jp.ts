import { asBuffer } from '../stream/as-buffer.ts'
import { decodeStrictly } from './decode-strictly.ts'

/** Escape sequences that switch to the characters of JIS X 0208; no other use of ESC is followed by these. */
const switches: readonly Buffer[] = [Buffer.from('\u001b$B'), Buffer.from('\u001b$@')]

/** Whether bytes are ISO-2022-JP, in which Japanese mail was written: seven bits a byte, and escapes between alphabets. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes)
  return (
    switches.some((sequence) => buffer.includes(sequence)) &&
    decodeStrictly(bytes, 'iso-2022-jp') !== null
  )
}
