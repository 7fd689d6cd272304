import type { Forest } from './forest.ts'
import { LEAF } from './leaf.ts'
import { listQuestions } from './list-questions.ts'
import { readBytes } from './read-bytes.ts'

/** A forest as the trainer writes it. */
export interface PackedForest {
  readonly base: number
  /** Value of one step of a leaf. */
  readonly leafUnit: number
  readonly trees: number
  /** Base 64 of a byte a column: how many distinct values its nodes ask for. */
  readonly counts: string
  /** Base 64 of those values, ascending by column: 32-bit floats, low byte first. */
  readonly thresholds: string
  /**
   * Base 64 of three bytes a node, tree after tree, root first, then the left branch, then the right one: column,
   * index of the threshold, offset to the right child; or 255 and the leaf's steps, 16 bits, signed, low byte first.
   */
  readonly nodes: string
}

const NODE_BYTES = 3
const FLOAT_BYTES = 4

/** Unpacks a forest. */
export function readForest(packed: PackedForest): Forest {
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
  return { base: packed.base, roots, nodes, values, questions: listQuestions(nodes, values) }
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
