import { prefixSums } from './prefix-sums.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** A window around a unit: how many units before and after; the unit itself counts when both are above 0. */
export type Window = readonly [before: number, after: number]

/**
 * Adds, for each window, the weighted mean of a column in it; 0 where the window is empty.
 *
 * @param weights null where all units weigh the same.
 */
export function addWindows(
  table: FeatureTable,
  name: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | null,
  windows: readonly Window[],
): void {
  const n = table.count
  const sums = weights === null ? prefixSums(values) : weightedSums(values, weights)
  const masses = weights === null ? null : prefixSums(weights)
  for (const [before, after] of windows) {
    const column = addColumn(table, `${name}-${before}-${after}`)
    // Whole numbers, where a window may reach to the end of the page, however far that is.
    const back = Math.min(before, n) | 0
    const ahead = Math.min(after, n) | 0
    for (let row = 0; row < n; row++) {
      const from = back === 0 ? Math.min(n, row + 1) : Math.max(0, row - back)
      const to = ahead === 0 ? row : Math.min(n, row + 1 + ahead)
      const mass = masses === null ? to - from : (masses[to] ?? 0) - (masses[from] ?? 0)
      column[row] = mass > 0 ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / mass : 0
    }
  }
}

function weightedSums(values: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const weighted = new Float64Array(values.length)
  for (let row = 0; row < weighted.length; row++)
    weighted[row] = (values[row] ?? 0) * (weights[row] ?? 0)
  return prefixSums(weighted)
}
