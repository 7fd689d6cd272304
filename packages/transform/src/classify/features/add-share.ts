import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Adds a column of parts, each as a share of its whole; a whole below 1 counts as 1. */
export function addShare(
  table: FeatureTable,
  name: string,
  parts: Float32Array,
  wholes: Float32Array,
): void {
  const column = addColumn(table, name)
  for (let row = 0; row < column.length; row++)
    column[row] = (parts[row] ?? 0) / Math.max(1, wholes[row] ?? 0)
}
