/** One thing a reader asks for. */
export interface QueryTerm {
  /** As typed, without quotation marks and minus. */
  readonly text: string
  /** Typed in quotation marks: the words stand side by side. */
  readonly phrase: boolean
}

/** What a reader asks for: all of `wanted`, none of `unwanted`. */
export interface Query {
  readonly wanted: readonly QueryTerm[]
  readonly unwanted: readonly QueryTerm[]
}
