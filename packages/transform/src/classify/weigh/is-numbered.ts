import type { MeasuredUnits } from '../measure/measured-units.ts'

/**
 * Share of digits from which a unit is dated or counted. Evidence leaves the values of numbers out, so such lines repeat
 * without saying the same. Chosen, not measured.
 */
const NUMBERED = 0.15

/** Is a unit dated or counted, so that one can not tell whether it says the same as those of other records? */
export function isNumbered({ digits, chars }: MeasuredUnits, row: number): boolean {
  return (digits[row] ?? 0) > NUMBERED * (chars[row] ?? 0)
}
