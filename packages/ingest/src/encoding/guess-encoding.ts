import { analyse } from 'chardet'
import { decodeStrictly } from './decode-strictly.ts'
import { encodingName } from './encoding-name.ts'
import { guessByPunctuation } from './guess-by-punctuation.ts'
import { guessUtf16 } from './guess-utf-16.ts'
import { isIso2022Jp } from './is-iso-2022-jp.ts'
import { isMostlyUtf8 } from './is-mostly-utf8.ts'

/** Bytes that are looked at for a guess; chosen: a few pages tell as much as a book. */
const sampleBytes = 64 * 1024

/**
 * The encodings that have letters where these have control characters: the same text, but with the quotation
 * marks and dashes that people used.
 */
const wider: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
}

/**
 * Guesses the encoding of bytes that nothing declares and that are not UTF-8 throughout: the name of an encoding
 * of the Encoding Standard that can read all of them (or `utf-8`, where only few bytes are wrong), or null.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes)
  const utf16 = guessUtf16(sample)
  if (utf16 !== null) return utf16
  if (isIso2022Jp(bytes)) return 'iso-2022-jp'
  if (isMostlyUtf8(bytes)) return 'utf-8'
  const byPunctuation = guessByPunctuation(sample)
  if (byPunctuation !== null && readsAsText(bytes, byPunctuation)) return byPunctuation
  for (const match of analyse(sample)) {
    const name = match.name.toLowerCase()
    for (const label of [name, wider[name]]) {
      const encoding = label === undefined ? null : encodingName(label)
      if (encoding !== null && readsAsText(bytes, encoding)) return encoding
    }
  }
  return null
}

const controls = /[\u0080-\u009f]/

/** Whether an encoding reads all bytes, none of them as a C1 control: those are in no text. */
function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const text = decodeStrictly(bytes, encoding)
  return text !== null && !controls.test(text)
}
