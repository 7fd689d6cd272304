import type { FeatureTable } from './features/feature-table.ts'
import type { Forest } from './forest.ts'
import { LEAF } from './leaf.ts'

/** Log-odds of every row of a table. */
export function askForest(forest: Forest, table: FeatureTable): Float32Array {
  const { base, roots, nodes, values } = forest
  const { columns, count } = table
  const out = new Float32Array(count)
  // One row at a time, its cells side by side: every tree walks within a few cache lines.
  const cells = new Float32Array(columns.length)
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < columns.length; at++) cells[at] = columns[at]?.[row] ?? 0
    let sum = base
    for (const root of roots) {
      let node = root
      let ask = nodes[node] ?? LEAF
      while ((ask & LEAF) !== LEAF) {
        node += (cells[ask & LEAF] ?? 0) <= (values[node] ?? 0) ? 1 : ask >> 8
        ask = nodes[node] ?? LEAF
      }
      sum += values[node] ?? 0
    }
    out[row] = sum
  }
  return out
}
