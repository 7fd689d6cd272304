import type { FeatureTable } from './feature-table.ts'

/** Adds a column of zeros to a table and hands it out to be filled. */
export function addColumn(table: FeatureTable, name: string): Float32Array {
  const column = new Float32Array(table.count)
  table.names.push(name)
  table.columns.push(column)
  return column
}
