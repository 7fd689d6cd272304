import { LEAF } from './leaf.ts'

/**
 * The different questions of a forest, column by column, the least value first. Trees ask many of them again and again: a
 * stage of 5,400 nodes that ask has 3,300 questions, about 200 columns.
 */
export interface Questions {
  /**
   * Of each column the values it is asked for, ascending, and infinities up to a power of two: halving finds a place among
   * them without a branch for the processor to guess wrong.
   */
  readonly cuts: readonly Float32Array[]
  /** Of each column the number of its first question; behind the last, how many there are. */
  readonly firsts: Int32Array
  /** Of each node that asks, the number of its question. */
  readonly numbers: Int32Array
}

/** Lists the questions of a forest's nodes; see `Forest` for both arrays. */
export function listQuestions(nodes: Uint16Array, values: Float32Array): Questions {
  const asked = Array.from({ length: LEAF }, () => new Set<number>())
  nodes.forEach((question, node) => asked[question & LEAF]?.add(values[node] ?? 0))
  const sorted = asked.map((each) => Float32Array.from(each).sort())
  const firsts = new Int32Array(LEAF + 1)
  sorted.forEach((each, column) => {
    firsts[column + 1] = (firsts[column] ?? 0) + each.length
  })
  const numbers = Int32Array.from(nodes, (question, node) => {
    const column = question & LEAF
    return (firsts[column] ?? 0) + (sorted[column]?.indexOf(values[node] ?? 0) ?? 0)
  })
  return { cuts: sorted.map(fillUp), firsts, numbers }
}

function fillUp(values: Float32Array): Float32Array {
  const filled = new Float32Array(2 ** Math.ceil(Math.log2(values.length + 1))).fill(Infinity)
  filled.set(values)
  return filled
}
