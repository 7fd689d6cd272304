import type { PackedProvenance } from './packed-provenance.ts'
import type { PackedForest } from '../forests/packed-forest.ts'

/** Forests that tell more of what was judged: kinds of lines, the title, the author; as the trainer writes them. */
export interface PackedDetails {
  readonly provenance: PackedProvenance & {
    /** SHA-256 over the table of the classifier whose answers were learned from. */
    readonly classifier: string
    /** SHA-256 over the answers of classifiers that never saw a page's site; only where these were learned from. */
    readonly scores?: string
  }
  /**
   * Names of the columns that items without markers, title and author were trained on, in order, with a space between. `titled`
   * and `headline` ask those of the title, `cell` and `pre` those of the classifier's kinds.
   */
  readonly columns: { readonly items: string; readonly title: string; readonly author: string }
  readonly cell: PackedForest
  readonly pre: PackedForest
  readonly looseItem: PackedForest
  readonly titled: PackedForest
  readonly title: PackedForest
  readonly headline: PackedForest
  readonly author: PackedForest
}
