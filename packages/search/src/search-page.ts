import type { Direction } from '@fonds/model'
import type { Root } from 'hast'

/** What the search index needs of one page of the archive. */
export interface SearchPage {
  /** Address relative to the archive's root, `/`-separated, ending in `.html`; results lead there. */
  readonly address: string
  /** BCP 47; `und` when unsure. Decides the bundle, and with it how words are stemmed and segmented. */
  readonly lang: string
  readonly dir: Direction
  /** What the page is called; always something. Counts more than the text. */
  readonly title: string
  /** The published text. Headings with ids and entries (`article.entry[id]`) become places of their own in the results. */
  readonly body: Root
  /** What readers narrow a search by. */
  readonly filters: {
    readonly source: string
    /** BCP 47, as in `lang`. */
    readonly language: string
    readonly kind: string
    /** Four digits; left out when the page has no date. */
    readonly year?: string
  }
  readonly sort: {
    /** What the page is filed under; case, marks and leading punctuation do not count. */
    readonly title: string
    /** EDTF or ISO 8601; null sorts last, whichever way. */
    readonly date: string | null
  }
  /** What results show beside title and source. Values are not searched. */
  readonly meta: {
    /** EDTF or ISO 8601; left out when the page has no date. */
    readonly date?: string
  }
}
