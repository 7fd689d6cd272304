import type { FeatureTable } from './features/feature-table.ts'

/** The least and the greatest value of every column. */
export interface ColumnRanges {
  readonly least: Float32Array
  readonly most: Float32Array
}

/** Reads them; who asks a table of several forests does so once. */
export function readRanges({ columns, count }: FeatureTable): ColumnRanges {
  const least = new Float32Array(columns.length)
  const most = new Float32Array(columns.length)
  for (let column = 0; column < columns.length; column++) {
    const cells = columns[column] ?? least
    let low = Infinity
    let high = -Infinity
    for (let row = 0; row < count; row++) {
      const cell = cells[row] ?? 0
      if (cell < low) low = cell
      if (cell > high) high = cell
    }
    least[column] = low
    most[column] = high
  }
  return { least, most }
}
