import type { FeatureTable } from './feature-table.ts'

/** Numbers by name, in the order of the columns. */
export type FeatureRow = Readonly<Record<string, number>>

/** Rows that have the same names, in the same order, as a table of columns. */
export function toFeatureTable(rows: readonly FeatureRow[]): FeatureTable {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map(() => new Float32Array(rows.length))
  rows.forEach((row, at) => {
    // By place: looking each name up in each row takes ten times as long.
    Object.values(row).forEach((value, column) => {
      const cells = columns[column]
      if (cells !== undefined) cells[at] = value
    })
  })
  return { count: rows.length, names, columns }
}
