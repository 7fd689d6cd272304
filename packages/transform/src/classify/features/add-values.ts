import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Adds a column of values that were counted before. */
export function addValues(
  table: FeatureTable,
  name: string,
  values: Float32Array | Uint8Array,
): void {
  addColumn(table, name).set(values)
}
