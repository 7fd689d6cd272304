import type { Cuts } from './cuts.ts'
import type { FeatureTable } from './feature-table.ts'
import type { Questions } from './questions.ts'
import { addRows, ROWS_A_WORD } from './row-set.ts'

/** What the rows of a table answer to questions. */
export interface Answers {
  /** How many columns were asked. */
  readonly columns: number
  /** Of each question whether all rows answer it alike, and how; see `unison`. */
  readonly alike: Uint8Array
  /** Of each other question the set of rows that answer yes: have at most its value in its column. */
  readonly sets: Int32Array
}

/** How the rows of a table answer a question: each for itself, or all with yes, or all with no. */
export const unison = { none: 0, yes: 1, no: 2 } as const

/**
 * Puts each question to all rows of a table, once for all forests that ask it.
 *
 * @param before answers of the same rows, from when the table had its first columns only: those are not asked again. What
 *   was answered is not touched, but stands in the same arrays.
 */
export function answerQuestions(
  { cuts, firsts }: Questions,
  { columns, count }: FeatureTable,
  before: Answers | null = null,
): Answers {
  const width = Math.ceil(count / ROWS_A_WORD)
  const questions = firsts.at(-1) ?? 0
  const alike = before?.alike ?? new Uint8Array(questions)
  const sets = before?.sets ?? new Int32Array(questions * width)
  for (let column = before?.columns ?? 0; column < columns.length; column++) {
    const first = firsts[column] ?? 0
    const end = firsts[column + 1] ?? first
    const own = cuts[column]
    const cells = columns[column]
    if (first === end || own === undefined || cells === undefined) continue
    const [least, most] = sortRows(cells, own, sets, first * width)
    alike.fill(unison.no, first, first + least)
    alike.fill(unison.yes, first + most, end)
    // Who answers yes to a value does so to all greater ones.
    for (let word = (first + least + 1) * width; word < (first + most) * width; word++)
      sets[word] = (sets[word] ?? 0) | (sets[word - width] ?? 0)
  }
  return { columns: columns.length, alike, sets }
}

/**
 * Adds each row to the set of the first value that its cell does not exceed, if there is one.
 *
 * @param start where the set of the least value begins.
 * @returns the least and the greatest number of values that a cell exceeds.
 */
function sortRows(
  cells: Float32Array,
  { values, scale, before }: Cuts,
  sets: Int32Array,
  start: number,
): readonly [least: number, most: number] {
  const rows = cells.length
  const width = Math.ceil(rows / ROWS_A_WORD)
  const count = values.length
  const lowest = values[0] ?? 0
  const highest = values[count - 1] ?? 0
  let least = rows === 0 ? 0 : count
  let most = 0
  for (let row = 0; row < rows;) {
    const cell = cells[row] ?? 0
    let place = 0
    if (cell > highest) place = count
    else if (cell > lowest) {
      place = before[((cell - lowest) * scale) | 0] ?? 0
      while (cell > (values[place] ?? 0)) place++
    }
    const from = row
    row++
    // Rows that stand together are often alike.
    while (row < rows && cells[row] === cell) row++
    if (place < count) addRows(sets, start + place * width, from, row)
    if (place < least) least = place
    if (place > most) most = place
  }
  return [least, most]
}
