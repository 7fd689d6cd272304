import type { PackedProvenance } from '../packed-provenance.ts'
import type { PackedWords } from '../words/packed-words.ts'

/** What words in and around short lines say of headings, as the trainer writes it. */
export interface PackedHeadings {
  readonly provenance: PackedProvenance & {
    /** SHA-256 over the table of the classifier, and over the answers that were learned beside: those on sites never seen. */
    readonly classifier: string
    readonly scores: string
  }
  /** Weights of the log-odds that a line is a heading, content and an item of a list. */
  readonly odds: readonly [heading: number, content: number, listItem: number]
  readonly words: PackedWords
}
