import { decodeStrictly } from './decode-strictly.ts'

/** The encodings of East Asia, in whose editors texts in Latin letters were written too. */
const candidates: readonly string[] = ['big5', 'gb18030', 'euc-kr', 'shift_jis']
/** Characters that must be there; chosen: one may be chance. */
const enough = 3
/** Dashes, quotation marks and dots, as these encodings have them. */
const punctuation = /[\u00b7\u2010-\u2027\u2032-\u2033\u3000-\u3011]/u
const beyondAscii = /[^\0-\u007f]/gu

/**
 * Guesses the encoding of a text in plain Latin letters whose dashes and quotation marks alone were typed in East
 * Asia: read by the right one they are punctuation throughout, by any other they are not.
 *
 * @returns null when no encoding reads all of it so.
 */
export function guessByPunctuation(bytes: Uint8Array): string | null {
  for (const encoding of candidates) {
    const found = decodeStrictly(bytes, encoding)?.match(beyondAscii) ?? []
    if (found.length >= enough && found.every((character) => punctuation.test(character))) {
      return encoding
    }
  }
  return null
}
