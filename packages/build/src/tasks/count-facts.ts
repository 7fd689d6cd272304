/** What a task of `count` tells besides its outputs. */
export interface CountFacts {
  readonly records: number
  /** The sites' parts of the keys of its run, in order. */
  readonly sites: readonly string[]
}
