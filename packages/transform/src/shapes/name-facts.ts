import { displayWidth } from '../text/display-width.ts'
import { changePassage } from '../passages/change-passage.ts'
import { isRightBelow } from '../passages/is-right-below.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { isUnspaced } from './is-unspaced.ts'

/** A label and what it labels, as a list of facts has them: `重さ: 750g`. An address has no label. */
const LABELLED = /^([^\s:：.!?。][^:：.!?。]{0,29})[:：](?!\/\/).{0,80}$/u
/** Lines one right under the other that make a list of facts. Chosen, not measured. */
const LEAST_LINES = 3
/** A line that heads facts takes no more columns. Chosen, not measured. */
const WIDEST_HEADING = 30

/**
 * Names lists of facts in scripts without spaces: lines of label, colon and value one right under the other, and the line
 * that heads them. Where the classifier knows the words it knows better: there most such lines are parts of a paragraph.
 */
export function nameFacts(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  for (const { start, end } of listRuns(passages, isFact, isRightBelow)) {
    if (end - start < LEAST_LINES || !passages.slice(start, end).some(isLabelUnspaced)) continue
    for (let index = start; index < end; index++) name(named, index, FACT)
    if (headsFacts(passages, start - 1)) name(named, start - 1, { kind: 'heading' })
  }
  return named
}

const FACT = { kind: 'list-item', depth: 0, ordered: false } as const

function name(passages: Passage[], index: number, what: Partial<Passage>): void {
  const passage = passages[index]
  if (passage !== undefined) passages[index] = changePassage(passage, what)
}

function isFact({ keep, kind, facts, unit }: Passage): boolean {
  if (!keep || kind !== 'other' || facts.length > 1) return false
  return facts[0]?.marker === null && LABELLED.test(unit.text)
}

function isLabelUnspaced({ unit }: Passage): boolean {
  return isUnspaced(LABELLED.exec(unit.text)?.[1] ?? '')
}

function headsFacts(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  if (passage?.keep !== true || passage.kind !== 'other' || passage.facts[0]?.marker !== null)
    return false
  const { text, blankBefore } = passage.unit
  if (passages[index + 1]?.unit.blankBefore !== 0 || blankBefore === 0) return false
  return displayWidth(text) <= WIDEST_HEADING && !endsSentence(text)
}
