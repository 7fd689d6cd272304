import { prefixSums } from '../prefix-sums.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from './feature-table.ts'

/** A window around a unit: how many units before and after; the unit itself counts when both are above 0. */
export type Window = readonly [before: number, after: number]

/** Adds, for each window, the weighted mean of a column in it; 0 where the window is empty. */
export function addWindows(
  table: FeatureTable,
  name: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  windows: readonly Window[],
): void {
  const n = table.count
  const weighted = new Float64Array(n)
  for (let row = 0; row < n; row++) weighted[row] = (values[row] ?? 0) * (weights[row] ?? 0)
  const sums = prefixSums(weighted)
  const masses = prefixSums(weights)
  for (const [before, after] of windows) {
    const column = addColumn(table, `${name}-${before}-${after}`)
    for (let row = 0; row < n; row++) {
      const from = before === 0 ? Math.min(n, row + 1) : Math.max(0, row - before)
      const to = after === 0 ? row : Math.min(n, row + 1 + after)
      const mass = (masses[to] ?? 0) - (masses[from] ?? 0)
      column[row] = mass > 0 ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / mass : 0
    }
  }
}
