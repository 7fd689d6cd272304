import type { Passage } from '../../passages/passage.ts'
import { readHeadingMark } from '../../text/read-heading-mark.ts'

/** Does a line begin with a `#` that marks no heading, as remarks in code do? Asked where the text is not Markdown. */
export function isRemark(passages: readonly Passage[], index: number): boolean {
  const mark = readHeadingMark(passages[index]?.unit.text ?? '')
  return mark?.style === 'markdown' && mark.depth === 1
}
