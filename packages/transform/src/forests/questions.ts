import type { Cuts } from './cuts.ts'

/**
 * The different questions of forests that are asked of the same table, column by column, the least value first. Trees ask
 * many of them again and again: the five forests that judge lines have 12,900 nodes that ask, and 4,800 questions.
 */
export interface Questions {
  /** Of each column the values it is asked for. */
  readonly cuts: readonly Cuts[]
  /** Of each column the number of its first question; behind the last, how many there are. */
  readonly firsts: Int32Array
}
