import type { Note } from '../note.ts'
import { decodeStrictly } from './decode-strictly.ts'
import { holdsByte } from './holds-byte.ts'
import { windows1252 } from './windows-1252.table.ts'

/** A repaired text and the message about it. */
export interface Repair {
  readonly text: string
  readonly note: Note
}

/** Multi-byte sequences that must come out before a repair is certain; chosen: two can still be a quotation of mojibake. */
const certainSequences = 3

/** The byte of each character that windows-1252 has where Latin-1 has controls. */
const bytesOf1252 = new Map(windows1252.map((code, index) => [code, 0x80 + index]))

/** A lead byte of UTF-8 as windows-1252 shows it, and something that can be its continuation. */
const hint = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/
/** The lead byte, in UTF-8, of what is the lead byte there. */
const leadOfHint = 0xc3
const multiByte = /[^\0-\u007f]/gu

/** Times that a text is repaired at most: what went wrong twice sometimes went wrong three times. */
const rounds = 3

/**
 * Undoes double encoding (UTF-8 read as windows-1252 or Latin-1 and saved as UTF-8 again) where that is certain:
 * every character of the text fits into one byte, those bytes are sound UTF-8 throughout, and at least three
 * multi-byte sequences come out. Prose in any language practically never does that by chance. What was encoded more
 * than twice is undone as often.
 *
 * @param utf8 of the text.
 * @returns null when the text stays as it is.
 */
export function repairMojibake(text: string, utf8: Uint8Array): Repair | null {
  if (!holdsByte(utf8, leadOfHint)) return null
  const first = undo(text)
  if (first === null || first.sequences < certainSequences) return null
  let last = first
  for (let round = 1; round < rounds; round += 1) {
    const next = undo(last.text)
    if (next === null) break
    last = next
  }
  const reason = `The text was encoded twice; this was undone at ${last.sequences} characters`
  const note: Note = { rule: 'mojibake-repaired', reason, actual: String(last.sequences) }
  return { text: last.text, note }
}

/** The text whose UTF-8 a text shows byte by byte; null when it shows none. */
function undo(text: string): { readonly text: string; readonly sequences: number } | null {
  if (!hint.test(text)) return null
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const byte = bytesOf1252.get(code) ?? (code <= 0xff ? code : -1)
    if (byte === -1) return null
    bytes[index] = byte
  }
  const undone = decodeStrictly(bytes, 'utf-8')
  return undone === null ? null : { text: undone, sequences: undone.match(multiByte)?.length ?? 0 }
}
