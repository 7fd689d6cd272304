import type { PackedForest } from './read-forest.ts'

/** Forests that tell more of what was judged: kinds of lines, the title, the author; as the trainer writes them. */
export interface PackedDetails {
  /** Where the numbers come from. */
  readonly provenance: {
    readonly data: string
    readonly author: string
    readonly licence: string
    readonly changes: string
    readonly script: string
    readonly pages: number
    /** SHA-256 over the names and bytes of the suite's manifest, gold and dumps. */
    readonly inputs: string
    /** SHA-256 over the table of the classifier whose answers were learned from. */
    readonly classifier: string
    /** SHA-256 over everything in this table below `provenance`, as text. */
    readonly digest: string
  }
  /**
   * Names of the columns that title and author were trained on, in order, with a space between. The others ask the columns
   * of the classifier's kinds.
   */
  readonly columns: { readonly title: string; readonly author: string }
  readonly cell: PackedForest
  readonly pre: PackedForest
  readonly title: PackedForest
  readonly author: PackedForest
}
