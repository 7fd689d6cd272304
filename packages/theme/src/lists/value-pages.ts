import type { BrowseContent, BrowsePage } from '../pages/browse-page.ts'
import { type PageAddress, pagePlaces } from './page-place.ts'

/** The pages of a list of lists: they fit into memory. */
export function* valuePages<Item>(
  refOf: PageAddress,
  items: readonly Item[],
  pageSize: number,
  toContent: (items: readonly Item[]) => BrowseContent,
): Generator<BrowsePage, void> {
  for (const { page, ...place } of pagePlaces(items.length, pageSize)) {
    const some = items.slice(Math.max(0, place.from - 1), place.to)
    yield { ref: refOf(page), ...place, content: toContent(some), marks: [] }
  }
}
