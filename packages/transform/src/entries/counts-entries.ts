import { hasDigit } from '../text/digits.ts'
import { COUNTED } from './listing-words.ts'

const STARTS_WITH_DIGIT = /^\p{Nd}/u

/**
 * Does a text say a number and what is counted: "128 results", "1–20 of 128 products"?
 *
 * @param key in the form of `textKey`.
 */
export function countsEntries(key: string): boolean {
  if (!hasDigit(key)) return false
  const words = key.split(' ')
  return words.some((word, at) => COUNTED.has(word) && STARTS_WITH_DIGIT.test(words[at - 1] ?? ''))
}
