import { endsSentence } from '../text/sentence-signs.ts'
import { textKey } from '../text/text-key.ts'

/** Words from which a finished sentence is no title, unless the first line says it too. Chosen, not measured. */
const SENTENCE_WORDS = 6
/** Titles ask and call out, also in brackets and quotation marks. */
const CALLS = /[?!？！][\p{Pe}\p{Pf}"']?$/u

/** Is a text a sentence that states something, or one that holds an address: no title? */
export function isSentence(text: string): boolean {
  if (text.includes('://')) return true
  const long = textKey(text).split(' ').length >= SENTENCE_WORDS
  return long && endsSentence(text) && !CALLS.test(text)
}
