import type { ColumnRanges } from './column-ranges.ts'
import type { FeatureTable } from './features/feature-table.ts'
import type { Questions } from './list-questions.ts'
import { ROWS_A_WORD } from './row-set.ts'

/**
 * The rows of a table that answer each question of a forest with yes: have at most its value in its column. A row set a
 * question, one behind the other. Where all rows of a column are alike its questions are left out: nobody has to ask them.
 */
export function answerQuestions(
  { cuts, firsts }: Questions,
  { columns, count }: FeatureTable,
  { least, most }: ColumnRanges,
): Int32Array {
  const width = Math.ceil(count / ROWS_A_WORD)
  const sets = new Int32Array((firsts.at(-1) ?? 0) * width)
  cuts.forEach((values, column) => {
    const first = firsts[column] ?? 0
    const end = firsts[column + 1] ?? first
    if (first === end || least[column] === most[column]) return
    const cells = columns[column]
    if (cells === undefined) throw new TypeError(`Unexpected question about column ${column}`)
    let last = Number.NaN
    let above = 0
    for (let row = 0; row < count; row++) {
      const cell = cells[row] ?? 0
      // Rows that stand together are often alike.
      if (cell !== last) {
        last = cell
        above = 0
        for (let half = values.length >> 1; half > 0; half >>= 1)
          above += half & -Number(cell > (values[above + half - 1] ?? 0))
      }
      if (first + above === end) continue
      const word = (first + above) * width + (row >> 5)
      sets[word] = (sets[word] ?? 0) | (1 << (row & 31))
    }
    // Who answers yes to a value does so to all greater ones.
    for (let word = (first + 1) * width; word < end * width; word++)
      sets[word] = (sets[word] ?? 0) | (sets[word - width] ?? 0)
  })
  return sets
}
