import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** Hard-wrapped paragraphs from which the width of a text is known. Chosen, not measured. */
const LEAST_WRAPPED = 2
/** A centred line stands at least so far in, and at most so far beside the middle; in columns. Chosen, not measured. */
const LEAST_INDENT = 8
const OFF_CENTRE = 2
const RUNS_ON = /[,،、，]$/u

/** Names headings that stand in the middle of a hard-wrapped text, with blank lines around them. */
export function nameCentredHeadings(passages: readonly Passage[]): Passage[] {
  const wrapped = passages.filter(({ keep, facts }) => keep && facts.length > 1)
  if (wrapped.length < LEAST_WRAPPED) return [...passages]
  const width = Math.max(0, ...wrapped.flatMap(({ facts }) => facts.map((line) => line.width)))
  return passages.map((passage, index) => {
    const free = passage.unit.blankBefore > 0 && (passages[index + 1]?.unit.blankBefore ?? 1) > 0
    return free && isCentred(passage, width) ? changePassage(passage, { kind: 'heading' }) : passage
  })
}

function isCentred({ keep, kind, facts }: Passage, width: number): boolean {
  const line = facts[0]
  if (!keep || kind !== 'other' || line === undefined || facts.length > 1) return false
  if (line.indent < LEAST_INDENT || line.tabular) return false
  if (!line.wordy || RUNS_ON.test(line.text) || line.text.startsWith('(')) return false
  return Math.abs(line.indent - (width - line.width)) <= 2 * OFF_CENTRE
}
