import { isHardWrapped } from '../passages/is-hard-wrapped.ts'
import type { Passage } from '../passages/passage.ts'

/** Share of the passages of a book that are published, at least: some carry a long licence, web pages more menus. Chosen, not measured. */
const LEAST_KEPT = 0.75

/** Is a text a book of plain text, or part of one: hard-wrapped, and next to nothing of it set aside? */
export function isBook(passages: readonly Passage[]): boolean {
  const kept = passages.filter(({ keep }) => keep).length
  return kept >= LEAST_KEPT * passages.length && isHardWrapped(passages)
}
