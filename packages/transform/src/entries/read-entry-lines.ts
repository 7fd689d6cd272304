import type { Passage } from '../passages/passage.ts'
import { withNumbersAlike } from '../text/digits.ts'
import { textKey } from '../text/text-key.ts'
import type { EntryLine } from './entry-line.ts'
import { countWords, lineRole } from './line-role.ts'

/** Longer passages are no headlines; in words. */
const LONGEST_HEADLINE = 32
/** Passages are read up to this length; in characters. */
const SAMPLE = 1200
/** As much of a passage is compared with others; in characters. */
const KEY_LENGTH = 160

/** Reads every passage for the reader of listings. */
export function readEntryLines(passages: readonly Passage[]): EntryLine[] {
  const keys = passages.map(({ unit: { text }, key }) =>
    withNumbersAlike(text.length > KEY_LENGTH ? textKey(text.slice(0, KEY_LENGTH)) : key),
  )
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  return passages.map((passage, index) => {
    const text = passage.unit.text.slice(0, SAMPLE)
    const words = countWords(text)
    const role = lineRole(text, words)
    const key = keys[index] ?? ''
    const open =
      words <= LONGEST_HEADLINE &&
      role !== 'more' &&
      passage.kind !== 'title' &&
      /\p{L}{2}/u.test(text)
    return { role, words, key, copies: copies.get(key) ?? 1, open }
  })
}
