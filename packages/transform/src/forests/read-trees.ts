import type { Trees } from './forest.ts'
import { LEAF } from './leaf.ts'
import type { PackedForest } from './packed-forest.ts'
import { readBytes } from './read-bytes.ts'

const NODE_BYTES = 3
const FLOAT_BYTES = 4

/** Unpacks the trees of a forest. */
export function readTrees(packed: PackedForest): Trees {
  const bytes = readBytes(packed.nodes)
  const thresholds = readThresholds(packed)
  const count = bytes.length / NODE_BYTES
  const roots = new Int32Array(packed.trees)
  const nodes = new Uint16Array(count)
  const values = new Float32Array(count)
  let tree = 0
  // Branches that have not begun; none: the next node is a root.
  let open = 0
  for (let node = 0; node < count; node++) {
    const column = bytes[node * NODE_BYTES] ?? 0
    const low = bytes[node * NODE_BYTES + 1] ?? 0
    const high = bytes[node * NODE_BYTES + 2] ?? 0
    if (open === 0) {
      roots[tree++] = node
      open = 1
    }
    open--
    if (column === LEAF) {
      nodes[node] = LEAF
      values[node] = (((low | (high << 8)) << 16) >> 16) * packed.leafUnit
    } else {
      nodes[node] = column | (high << 8)
      values[node] = thresholds[column]?.[low] ?? 0
      open += 2
    }
  }
  return { base: packed.base, roots, nodes, values }
}

/** For each column the values that its nodes ask for. */
function readThresholds({ counts, thresholds }: PackedForest): readonly (readonly number[])[] {
  const bytes = new DataView(readBytes(thresholds).buffer)
  let at = 0
  return Array.from(readBytes(counts), (count) =>
    Array.from({ length: count }, () => {
      const value = bytes.getFloat32(at, true)
      at += FLOAT_BYTES
      return value
    }),
  )
}
