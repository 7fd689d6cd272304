import { changePassage } from '../../passages/change-passage.ts'
import { findHanging } from '../../passages/find-hanging.ts'
import type { Passage } from '../../passages/passage.ts'
import { standsFree } from '../../passages/stands-free.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'
import { levelOfDepth } from './level-of-depth.ts'

/** The level of what stands out furthest: the title of the page is above it, in the middle. */
const FIRST_LEVEL = 2
/** Headings that stand out, at least, from which all are held to. Chosen, not measured. */
const LEAST_HANGING = 2
/** Columns behind the margin at which the lower headings stand then: text browsers set items, quotations and code at others. */
const LOWER: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [3, 5],
  [5, 6],
])

/**
 * Names headings that stand out from the margin of running text, as text browsers print them: the further out, the higher. Where
 * several do, no other line is one, but what stands a little behind the margin.
 */
export function nameHangingHeadings(passages: readonly Passage[]): Passage[] {
  const hanging = findHanging(passages)
  if (hanging.size === 0) return [...passages]
  const columns = [...new Set([...hanging].map((index) => passages[index]?.unit.indent ?? 0))]
  columns.sort((a, b) => a - b)
  return passages.map((passage, index) => {
    if (passage.kind !== 'other') return passage
    if (hanging.has(index)) {
      const level = levelOfDepth(FIRST_LEVEL + columns.indexOf(passage.unit.indent))
      return changePassage(passage, { kind: 'heading', level })
    }
    if (hanging.size < LEAST_HANGING) return passage
    const lower = isLower(passages, index) ? LOWER.get(passage.unit.indent) : undefined
    return lower === undefined
      ? changePassage(passage, { heading: 0, headed: 0 })
      : changePassage(passage, { kind: 'heading', level: levelOfDepth(lower) })
  })
}

function isLower(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const [line] = passage?.facts ?? []
  if (passage === undefined || line?.wordy !== true || line.marker !== null) return false
  return passage.unit.text.length <= LONGEST_HEADING && standsFree(passages, index)
}
