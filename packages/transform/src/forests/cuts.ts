/**
 * The different values that a column is asked for, and where to begin when one looks for the place of a cell among them:
 * the stretch from the least to the greatest is parted evenly, and of each part it is known how many values lie before it.
 */
export interface Cuts {
  /** Ascending. */
  readonly values: Float32Array
  /** Parts to a unit. */
  readonly scale: number
  /** Of each part how many values lie before it; one number a part. */
  readonly before: Uint16Array
}
