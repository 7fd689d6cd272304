import { charTable } from '../measure/char-table.ts'
import { pairHash } from '../words/pair-hash.ts'

/** Characters of a word's ending, UTF-16 code units. Chosen, not measured. */
const LENGTH = 3

/** Hash of the last characters of a word, whatever their case: they tell its form where the word itself was not learned. */
export function hashEnding(word: string): number {
  let hash = 0
  for (let at = Math.max(0, word.length - LENGTH); at < word.length; at++)
    hash = pairHash(hash, charTable.lower[word.charCodeAt(at)] ?? 0)
  return hash
}
