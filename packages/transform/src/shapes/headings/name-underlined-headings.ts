import { changePassage } from '../../passages/change-passage.ts'
import { isAllMarks } from '../../passages/is-all-marks.ts'
import type { Passage } from '../../passages/passage.ts'
import { headingMark } from './cut-heading-marks.ts'
import { levelOfDepth } from './level-of-depth.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'
import { underlineSign } from '../../text/underline-sign.ts'

/** How much longer or shorter a line of signs may be than the heading above it; in columns. Chosen, not measured. */
const TOLERANCE = 2
/** What is underlined below the title is at most of the second level. */
const FIRST_LEVEL = 2

/**
 * Names headings that a line of signs of their own length underlines, as Markdown and reStructuredText have them, and sets
 * these lines aside: the page shows what they say. The signs are ranked in the order in which they first occur.
 */
export function nameUnderlinedHeadings(passages: readonly Passage[]): Passage[] {
  const signs: string[] = []
  const named = [...passages]
  passages.forEach((passage, index) => {
    const line = passages[index + 1]
    const sign = underlineSign(line?.unit.text ?? '')
    if (line === undefined || sign === null || !isUnderlined(passage, line)) return
    named[index + 1] = changePassage(line, { keep: false, judgement: headingMark })
    if (passage.kind === 'title') return
    if (!signs.includes(sign)) signs.push(sign)
    const level = levelOfDepth(FIRST_LEVEL + signs.indexOf(sign))
    named[index] = changePassage(passage, { kind: 'heading', level })
  })
  return named
}

function isUnderlined(passage: Passage, line: Passage): boolean {
  const words = passage.facts[0]
  const under = line.facts[0]
  if (words === undefined || under === undefined || passage.facts.length > 1) return false
  if (
    !passage.keep ||
    !(line.keep || isAllMarks(line)) ||
    (passage.kind !== 'other' && passage.kind !== 'title')
  )
    return false
  // In the midst of other lines it is the head of a table.
  const free = passage.unit.blankBefore > 0 || passage.unit.lines[0] === 1
  if (!free || line.unit.blankBefore > 0 || words.stops.length > 0) return false
  if (words.text.length > LONGEST_HEADING || !/\p{L}/u.test(words.text)) return false
  return Math.abs(words.width - words.indent - (under.width - under.indent)) <= TOLERANCE
}
