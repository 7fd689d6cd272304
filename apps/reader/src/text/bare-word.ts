import { bareRange, type WordSigns } from './bare-range.ts'

/** A word without the punctuation around it. */
export function bareWord(word: string, signs: WordSigns): string {
  const { start, end } = bareRange(word, signs)
  return word.slice(start, end)
}
