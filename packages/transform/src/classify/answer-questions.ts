import type { FeatureTable } from './features/feature-table.ts'
import type { Questions } from './list-questions.ts'
import { ROWS_A_WORD } from './row-set.ts'

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
  const places = new Uint16Array(count)
  for (let column = before?.columns ?? 0; column < columns.length; column++) {
    const first = firsts[column] ?? 0
    const end = firsts[column + 1] ?? first
    const values = cuts[column]
    const cells = columns[column]
    if (first === end || values === undefined || cells === undefined) continue
    const [least, most] = findPlaces(cells, values, places)
    alike.fill(unison.no, first, first + least)
    alike.fill(unison.yes, first + most, end)
    if (least === most) continue
    for (let row = 0; row < count; row++) {
      const place = places[row] ?? 0
      if (place === most) continue
      const word = (first + place) * width + (row >> 5)
      sets[word] = (sets[word] ?? 0) | (1 << (row & 31))
    }
    // Who answers yes to a value does so to all greater ones.
    for (let word = (first + least + 1) * width; word < (first + most) * width; word++)
      sets[word] = (sets[word] ?? 0) | (sets[word - width] ?? 0)
  }
  return { columns: columns.length, alike, sets }
}

/** Finds for each cell how many values are less, and the least and the greatest of these numbers. */
function findPlaces(
  cells: Float32Array,
  values: Float32Array,
  places: Uint16Array,
): readonly [least: number, most: number] {
  let last = Number.NaN
  let place = 0
  let least = places.length === 0 ? 0 : values.length
  let most = 0
  for (let row = 0; row < places.length; row++) {
    const cell = cells[row] ?? 0
    // Rows that stand together are often alike.
    if (cell !== last) {
      last = cell
      place = 0
      for (let half = values.length >> 1; half > 0; half >>= 1)
        place += half & -Number(cell > (values[place + half - 1] ?? 0))
      if (place < least) least = place
      if (place > most) most = place
    }
    places[row] = place
  }
  return [least, most]
}
