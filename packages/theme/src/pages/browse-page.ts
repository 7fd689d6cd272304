import type { EditionSummary } from '@fonds/model'
import type { BrowseRef } from '../addresses/page-ref.ts'
import type { CalendarYear, Listed, ListedKind } from './listed.ts'

/** A run of records under one heading. */
export interface RecordGroup {
  /** A letter of an A–Z, an EDTF month; null: no heading. */
  readonly heading: string | null
  readonly records: readonly EditionSummary[]
}

/** Where on which page of a list a heading first stands. */
export interface IndexMark {
  readonly heading: string
  readonly page: number
  /** Anchor of the heading in that page. */
  readonly anchor: string
}

/** What a page of a list shows. */
export type BrowseContent =
  | { readonly view: 'values'; readonly items: readonly Listed[] }
  | { readonly view: 'kinds'; readonly items: readonly ListedKind[] }
  | { readonly view: 'years'; readonly items: readonly CalendarYear[] }
  | { readonly view: 'records'; readonly groups: readonly RecordGroup[] }

/** One page of a list. */
export interface BrowsePage {
  readonly ref: BrowseRef
  /** Pages of this list. */
  readonly pages: number
  /** Items of the whole list, and the 1-based positions of the first and last one of this page (0 and 0: empty). */
  readonly total: number
  readonly from: number
  readonly to: number
  readonly content: BrowseContent
  /** Jumps to headings of the whole list; empty where there are none. */
  readonly marks: readonly IndexMark[]
}
