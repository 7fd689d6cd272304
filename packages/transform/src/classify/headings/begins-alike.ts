import type { MeasuredUnits } from '../measure/measured-units.ts'
import { wordAt } from './word-at.ts'

/** Where lines that begin with the same word are sought, nearest first: headings stand apart, items beside each other. */
const PLACES = [1, 2, -1, -2]

/** Which of the lines around, counted from 1, begins with the word that a line begins with; 0 where none does. */
export function beginsAlike(m: MeasuredUnits, row: number): number {
  const first = wordAt(m, row, 0)
  return 1 + PLACES.findIndex((by) => wordAt(m, row + by, 0) === first)
}
