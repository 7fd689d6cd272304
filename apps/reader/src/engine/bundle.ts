import type { FilterCounts, Pagefind } from './pagefind.ts'
import type { Facet } from './search-request.ts'

/** A search bundle as the page announces it. */
export interface BundleInfo {
  readonly name: string
  /** Primary language subtag. */
  readonly lang: string
  readonly pages: number
}

/** A bundle that is loaded and can be searched. */
export interface Bundle extends BundleInfo {
  readonly search: Pagefind['search']
  /** All values of all groups. Loads them; only then do searches count by value. */
  readonly filters: () => Promise<FilterCounts>
  /** The pages of each value of a group. */
  readonly pagesByValue: (facet: Facet) => Promise<ReadonlyMap<string, ReadonlySet<string>>>
}
