import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Adds, for each offset, the column shifted by it; `edge` beyond the ends of the page. */
export function addNeighbours(
  table: FeatureTable,
  name: string,
  values: ArrayLike<number>,
  offsets: readonly number[],
  edge: number,
): void {
  for (const offset of offsets) {
    const column = addColumn(table, `${name}@${offset}`)
    for (let row = 0; row < table.count; row++) column[row] = values[row + offset] ?? edge
  }
}
