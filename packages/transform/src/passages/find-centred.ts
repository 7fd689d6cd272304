import { endsInComma } from '../text/ends-in-comma.ts'
import { isCentredLine } from './is-centred-line.ts'
import type { Passage } from './passage.ts'
import { standsFree } from './stands-free.ts'

/** Hard-wrapped paragraphs from which the width of a text is known. Chosen, not measured. */
const LEAST_WRAPPED = 2
/** Lines of a centred passage, at most. Chosen, not measured. */
const MOST_LINES = 3

/** Indexes of the passages that stand in the middle of a hard-wrapped text, with blank lines around them, published or not. */
export function findCentred(passages: readonly Passage[]): ReadonlySet<number> {
  const wrapped = passages.filter(({ keep, facts }) => keep && facts.length > 1)
  if (wrapped.length < LEAST_WRAPPED) return new Set()
  const width = Math.max(0, ...wrapped.flatMap(({ facts }) => facts.map((line) => line.width)))
  return new Set(
    passages.flatMap((passage, index) =>
      standsFree(passages, index) && isCentred(passage, width) ? [index] : [],
    ),
  )
}

function isCentred({ facts, unit }: Passage, width: number): boolean {
  const lines = facts.filter(({ blank }) => !blank)
  if (lines.length === 0 || lines.length > MOST_LINES || lines.some(({ tabular }) => tabular))
    return false
  if (!lines.some(({ wordy }) => wordy) || endsInComma(unit.text) || unit.text.startsWith('('))
    return false
  // Of several lines the first may fill the width.
  return (lines.length > 1 ? lines.slice(1) : lines).every((line) => isCentredLine(line, width))
}
