import type { FeatureTable } from '../../forests/feature-table.ts'

/** Columns for which room is made at a time: each by itself is memory outside the heap, and a page has three hundred. */
const COLUMNS_AT_A_TIME = 32

/** Adds a column of zeros to a table and hands it out to be filled. */
export function addColumn(table: FeatureTable, name: string): Float32Array {
  const { count } = table
  const left = table.room ?? new Float32Array(0)
  const room = left.length < count ? new Float32Array(count * COLUMNS_AT_A_TIME) : left
  const column = room.subarray(0, count)
  table.room = room.subarray(count)
  table.names.push(name)
  table.columns.push(column)
  return column
}
