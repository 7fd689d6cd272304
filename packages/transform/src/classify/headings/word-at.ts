import type { MeasuredUnits } from '../measure/measured-units.ts'

/** Hash of a word of a unit, counted from its start, or from its end where `at` is below 0; 0 where there is none. */
export function wordAt(m: MeasuredUnits, row: number, at: number): number {
  const from = m.tokenStart[row] ?? 0
  const to = m.tokenStart[row + 1] ?? from
  const token = at < 0 ? to + at : from + at
  return token >= from && token < to ? (m.tokens[token] ?? 0) : 0
}
