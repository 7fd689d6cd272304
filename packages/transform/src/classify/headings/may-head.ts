import type { JudgedLines } from './judged-lines.ts'

/** Longer lines are headings as the classifier says, whatever their words; in characters without white space. Chosen, not measured. */
const LONGEST = 160
/** Less likely content, and lines less likely to be headings, are none whatever their words say. Probabilities; chosen, not measured. */
const LEAST_CONTENT = 0.3
const LEAST_HEADING = 0.03

/** Whether a unit's words are asked if it is a heading. */
export function mayHead({ page, content, heading }: JudgedLines, row: number): boolean {
  return (
    (content[row] ?? 0) >= LEAST_CONTENT &&
    (heading[row] ?? 0) >= LEAST_HEADING &&
    (page.measured.chars[row] ?? 0) <= LONGEST
  )
}
