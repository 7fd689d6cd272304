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
