import type { BrowsePage } from '@fonds/theme'

/** Pages of a list that are laid out by one task: fewer tasks than pages, and one record changes few. Chosen, not measured. */
const PAGES_A_TASK = 8

/** Groups of pages; a list of several groups begins a group of its own, so that one that grows shifts no other. */
export function* groupPages(pages: Iterable<BrowsePage>): Generator<readonly BrowsePage[], void> {
  let group: BrowsePage[] = []
  for (const page of pages) {
    const isLong = page.pages > PAGES_A_TASK
    const begins = isLong && page.from <= 1
    if (group.length === PAGES_A_TASK || (group.length > 0 && begins)) {
      yield group
      group = []
    }
    group.push(page)
  }
  if (group.length > 0) yield group
}
