/** A page as Pagefind is to see it, made but not yet written to a folder. Plain data. */
export interface StagedPage {
  /** Address relative to the archive's root. */
  readonly address: string
  /** Primary language subtag, `und` for unknown: its bundle, unless a language has several. */
  readonly lang: string
  readonly html: string
  /** Words in title and text, as far as white space and punctuation tell them apart. */
  readonly words: number
}
