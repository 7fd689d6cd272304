import type { Query } from '../query/query.ts'

/** The groups that a search can be narrowed by, in the order in which they are shown. */
export const facets = ['source', 'language', 'kind', 'year'] as const
export type Facet = (typeof facets)[number]

/** The groups whose values are chosen one by one; years are chosen as a range. */
export const listFacets = ['source', 'language', 'kind'] as const
export type ListFacet = (typeof listFacets)[number]

export const orders = ['relevance', 'newest', 'oldest', 'title'] as const
export type Order = (typeof orders)[number]

/** Years, both inclusive; null: open. */
export interface YearRange {
  readonly from: number | null
  readonly to: number | null
}

/** A search as the engine takes it. */
export interface SearchRequest {
  readonly query: Query
  /** The values chosen of each group; of one group, any will do. */
  readonly chosen: Readonly<Record<ListFacet, readonly string[]>>
  readonly years: YearRange
  readonly order: Order
}
