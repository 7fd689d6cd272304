import type { Passage } from '../passages/passage.ts'
import { isMachineLine } from '../text/is-machine-line.ts'
import { lineRole } from '../statements/line-role.ts'

/** Address and time. */
const STAMPS = 2
/** Passages between the stamps and the text: a headline, and a line below it. */
const MOST_HEAD = 2
/** Paragraphs in a row that make a text. Chosen, not measured. */
const PARAGRAPHS = 2

/**
 * Does a text begin as collections of articles write one: its address and the time it appeared, its headline, and then
 * paragraph after paragraph? A listing has no such time of its own.
 */
export function isStampedText(passages: readonly Passage[]): boolean {
  const head = passages.findIndex(({ unit }) => !isMachineLine(unit.text))
  if (head < STAMPS) return false
  const roles = passages
    .slice(head, head + MOST_HEAD + PARAGRAPHS)
    .map(({ unit }) => lineRole(unit.text))
  const first = roles.indexOf('prose')
  return (
    first > 0 &&
    first <= MOST_HEAD &&
    roles.slice(first, first + PARAGRAPHS).filter((role) => role === 'prose').length === PARAGRAPHS
  )
}
