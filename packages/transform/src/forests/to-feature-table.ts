import type { FeatureTable } from './feature-table.ts'

/** Numbers by name, in the order of the columns. */
export type FeatureRow = Readonly<Record<string, number>>

/** Rows that have the same names, in the same order, as a table of columns. */
export function toFeatureTable(rows: readonly FeatureRow[]): FeatureTable {
  const names = Object.keys(rows[0] ?? {})
  const count = rows.length
  const cells = new Float32Array(count * names.length)
  rows.forEach((row, at) => {
    // By place: looking each name up in each row takes ten times as long.
    const values = Object.values(row)
    for (let column = 0; column < values.length; column++)
      cells[column * count + at] = values[column] ?? 0
  })
  const columns = names.map((_, column) => cells.subarray(column * count, (column + 1) * count))
  return { count, names, columns }
}
