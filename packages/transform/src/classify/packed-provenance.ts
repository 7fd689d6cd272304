/** Where the numbers of a trained table come from. */
export interface PackedProvenance {
  readonly data: string
  readonly author: string
  readonly licence: string
  readonly changes: string
  readonly script: string
  /** Pages learned from, each in several forms. */
  readonly pages: number
  /** SHA-256 over the names and bytes of the suite's manifest, gold and dumps. */
  readonly inputs: string
  /** SHA-256 over everything in the table below `provenance`, as text. */
  readonly digest: string
}
