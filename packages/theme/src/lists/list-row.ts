import type { EditionSummary } from '@fonds/model'

/** A record in a list. */
export interface ListRow {
  /** Which list of several: a source, a year (null: none), a language, a kind; null where there is one. */
  readonly list: string | null
  /** What it stands under; null: nothing. */
  readonly heading: string | null
  /** What it is sorted by under its heading, where that is no plain part of the summary; else empty. */
  readonly key: string
  readonly summary: EditionSummary
}
