import { isAscii, isUtf8 } from 'node:buffer'

/**
 * Encodings of which a line is sound UTF-8 only by an accident: each of their letters beyond ASCII is one byte. In those
 * of East Asia, where it is two, short lines can be.
 */
const singleByte = /^(?:windows-125\d|iso-8859-\d+|koi8-[ru]|macintosh)$/

/** Lines that must be sound UTF-8 beyond ASCII; chosen: one may be an accident. */
const enough = 2

/** Whether bytes that are not UTF-8 as a whole hold lines that are: then two texts of different encodings were joined. */
export function isMixedWithUtf8(bytes: Uint8Array, guessed: string): boolean {
  if (!singleByte.test(guessed)) return false
  let found = 0
  for (let start = 0; start < bytes.length && found < enough;) {
    const end = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (!isAscii(line) && isUtf8(line)) found += 1
    start += line.length + 1
  }
  return found >= enough
}
