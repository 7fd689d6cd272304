import type { Passage } from '../../passages/passage.ts'
import type { Doubt } from './doubt.ts'
import { share } from '../share.ts'

/** Share of the passages of a text that stand below blank lines, from which its headings are known to stand free. Chosen, not measured. */
const LEAST_SPACED = 0.5
const LOWER = /\p{Ll}/u

/** What speaks against a heading in a book: to stand above its title, or right over text where others stand free. */
export function bookDoubts(passages: readonly Passage[]): Doubt[] {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  const spaced = share(passages, ({ unit }) => unit.blankBefore > 0) >= LEAST_SPACED
  const isAbove: Doubt = (_, index) => index < title
  return spaced ? [isAbove, isOverText] : [isAbove]
}

/** Capitals over small letters head them all the same. */
const isOverText: Doubt = (passages, index) => {
  const below = passages[index + 1]?.unit
  if (below?.blankBefore !== 0) return false
  return LOWER.test(passages[index]?.unit.text ?? '') || !LOWER.test(below.text)
}
