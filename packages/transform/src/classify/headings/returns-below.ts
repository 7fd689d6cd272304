import type { MeasuredUnits } from '../measure/measured-units.ts'

/** Lines below in which words are sought, and words of them: what is headed says soon what its heading says. Chosen, not measured. */
const LINES = 2
const MOST_WORDS = 400
/** Shares that are told apart. */
const PARTS = 4

/** How many of a line's words return in the lines right below it, in quarters. */
export function returnsBelow(m: MeasuredUnits, row: number): number {
  const from = m.tokenStart[row] ?? 0
  const to = m.tokenStart[row + 1] ?? from
  const end = Math.min(to + MOST_WORDS, m.tokenStart[Math.min(m.count, row + 1 + LINES)] ?? to)
  const below = new Set(m.tokens.subarray(to, end))
  const returned = m.tokens.subarray(from, to).filter((token) => below.has(token)).length
  return Math.round((PARTS * returned) / Math.max(1, to - from))
}
