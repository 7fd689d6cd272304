import type { Cut, Line } from '@fonds/model'
import { withoutCuts } from '../text/without-cuts.ts'
import type { LineMarks } from './line-marks.ts'

/** The marks of a line that some stretches of it are; a line of nothing else, as a picture without words, is one mark. */
export function toLineMarks({ value }: Line, cuts: readonly Cut[]): LineMarks {
  const whole = withoutCuts(value, cuts).trim() === '' ? (cuts[0]?.judgement ?? null) : null
  return whole === null ? { cuts, whole } : { cuts: [], whole }
}
