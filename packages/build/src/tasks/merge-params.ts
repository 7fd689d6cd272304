/** Parameters of a task of `merge`. */
export interface MergeParams {
  /** How many runs are merged. */
  readonly runs: number
  /** True for the sum of all: lines that stand in one record alone are left out of it. */
  readonly isLast: boolean
}
