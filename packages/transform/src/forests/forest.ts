import type { Questions } from './questions.ts'

/**
 * Trees that add up to log-odds. Nodes of all trees stand in one row of arrays, each tree in the order root, left
 * branch, right branch; the left child of a node is the next one.
 */
export interface Trees {
  /** Log-odds before any tree speaks. */
  readonly base: number
  /** Where each tree starts. */
  readonly roots: Int32Array
  /** Of each node the column it asks (low byte, 255 for none) and how far away its right child is (high byte). */
  readonly nodes: Uint16Array
  /** Values up to this go left. Of a leaf: what it adds. */
  readonly values: Float32Array
}

/** Trees whose questions are numbered, so that they can be asked. */
export interface Forest extends Trees {
  /** What is asked; by all forests that are asked of the same table. */
  readonly questions: Questions
  /** Of each node the number of its question; of a leaf `NO_QUESTION`. */
  readonly numbers: Uint16Array
}
