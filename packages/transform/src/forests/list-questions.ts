import type { Forest, Trees } from './forest.ts'
import { guideCuts } from './guide-cuts.ts'
import { LEAF } from './leaf.ts'
import type { Questions } from './questions.ts'

/** Stands at a leaf, which asks nothing. */
export const NO_QUESTION = 0xffff

/** Lists the questions of forests. */
export function listQuestions(forests: readonly Trees[]): Questions {
  const asked = Array.from({ length: LEAF }, () => new Set<number>())
  for (const { nodes, values } of forests)
    nodes.forEach((question, node) => asked[question & LEAF]?.add(values[node] ?? 0))
  const sorted = asked.map((each) => Float32Array.from(each).sort())
  const firsts = new Int32Array(LEAF + 1)
  sorted.forEach((each, column) => {
    firsts[column + 1] = (firsts[column] ?? 0) + each.length
  })
  return { cuts: sorted.map(guideCuts), firsts }
}

/** Gives the nodes of trees the numbers of their questions, which must be listed. */
export function numberQuestions(trees: Trees, questions: Questions): Forest {
  const numbers = Uint16Array.from(trees.nodes, (question, node) => {
    const column = question & LEAF
    if (column === LEAF) return NO_QUESTION
    const value = trees.values[node] ?? 0
    return (questions.firsts[column] ?? 0) + (questions.cuts[column]?.values.indexOf(value) ?? 0)
  })
  return { ...trees, questions, numbers }
}
