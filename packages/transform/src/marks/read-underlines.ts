import type { Line } from '@fonds/model'
import { displayWidth } from '../text/display-width.ts'
import { LONGEST_HEADING } from '../text/longest-heading.ts'
import { underlineSign } from '../text/underline-sign.ts'
import type { LineMarks } from './line-marks.ts'

const UNDERLINED: LineMarks = { cuts: [], whole: { rule: 'heading-mark', confidence: 1 } }

/**
 * Reads the lines of signs that underline a short line with nothing else around both, to the column, as Markdown and reStructuredText
 * have it. What is less plain is left to `nameUnderlinedHeadings`, which names what is underlined.
 */
export function readUnderlines(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const marks = new Map<number, LineMarks>()
  const textAt = (index: number): string => lines[index]?.value.trim() ?? ''
  lines.forEach(({ value, position }, index) => {
    if (underlineSign(value.trim()) === null) return
    const words = textAt(index - 1)
    if (!/\p{L}/u.test(words) || words.length > LONGEST_HEADING) return
    if (textAt(index - 2) !== '' || textAt(index + 1) !== '') return
    if (displayWidth(words) === value.trim().length) marks.set(position.start.line, UNDERLINED)
  })
  return marks
}
