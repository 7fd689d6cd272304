import type { WordTable } from '../words/word-table.ts'

/** What words in and around short lines say of headings. */
export interface HeadingWords {
  /** Weights of the log-odds that a line is a heading, content and an item of a list. */
  readonly odds: readonly [heading: number, content: number, listItem: number]
  readonly words: WordTable
}
