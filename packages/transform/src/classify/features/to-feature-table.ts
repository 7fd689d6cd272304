import type { FeatureTable } from './feature-table.ts'

/** Numbers by name, in the order of the columns. */
export type FeatureRow = Readonly<Record<string, number>>

/** Rows that have the same names as a table of columns. */
export function toFeatureTable(rows: readonly FeatureRow[]): FeatureTable {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map((name) => Float32Array.from(rows, (row) => row[name] ?? 0))
  return { count: rows.length, names, columns }
}
