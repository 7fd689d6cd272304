import type { BrowseRef } from '../addresses/page-ref.ts'
import type { BrowsePage } from '../pages/browse-page.ts'

/** A page of a list of so many items. */
export interface PagePlace extends Pick<BrowsePage, 'pages' | 'total' | 'from' | 'to'> {
  /** From 1. */
  readonly page: number
}

/** The address of a page of a list, counted from 1. */
export type PageAddress = (page: number) => BrowseRef

/** Cuts a list of so many items into pages; an empty list is one empty page. */
export function* pagePlaces(total: number, pageSize: number): Generator<PagePlace, void> {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  for (let page = 1; page <= pages; page++) {
    const start = (page - 1) * pageSize
    const to = Math.min(start + pageSize, total)
    yield { page, pages, total, from: total === 0 ? 0 : start + 1, to }
  }
}
