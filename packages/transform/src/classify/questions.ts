/**
 * The different questions of forests that are asked of the same table, column by column, the least value first. Trees ask
 * many of them again and again: the five forests that judge lines have 12,900 nodes that ask, and 4,800 questions.
 */
export interface Questions {
  /**
   * Of each column the values it is asked for, ascending, and infinities up to a power of two: halving finds a place among
   * them without a branch for the processor to guess wrong.
   */
  readonly cuts: readonly Float32Array[]
  /** Of each column the number of its first question; behind the last, how many there are. */
  readonly firsts: Int32Array
}
