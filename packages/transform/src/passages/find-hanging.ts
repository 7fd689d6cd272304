import { LONGEST_HEADING } from '../text/longest-heading.ts'
import { isAllMarks } from './is-all-marks.ts'
import type { Passage } from './passage.ts'
import { standsFree } from './stands-free.ts'

/** Passages of more lines head nothing. Chosen, not measured. */
const MOST_LINES = 2
/** Of the lines that stand out, such a share must be short and free: else the margin sets nothing apart. Chosen, not measured. */
const LEAST_FREE = 0.8

/**
 * Indexes of the passages that stand out from the margin of running text, between blank lines, as text browsers print headings.
 * None where other lines stand out as well.
 */
export function findHanging(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  let out = 0
  passages.forEach((passage, index) => {
    if (passage.unit.indent >= 0 || isAllMarks(passage)) return
    out++
    if (isShort(passage) && mayHead(passages, index)) found.add(index)
  })
  return found.size >= LEAST_FREE * out ? found : NONE
}

const NONE: ReadonlySet<number> = new Set()

function isShort({ facts, unit }: Passage): boolean {
  return (
    facts.length <= MOST_LINES &&
    facts.some(({ wordy }) => wordy) &&
    unit.text.length <= LONGEST_HEADING
  )
}

/** The first line of a text has nothing above it. */
function mayHead(passages: readonly Passage[], index: number): boolean {
  return index === 0 ? passages[1]?.unit.blankBefore !== 0 : standsFree(passages, index)
}
