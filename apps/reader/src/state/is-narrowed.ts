import { listFacets } from '../engine/search-request.ts'
import type { SearchState } from './search-state.ts'

/** Whether anything narrows the search. */
export function isNarrowed(state: SearchState): boolean {
  return (
    listFacets.some((facet) => state[facet].length > 0) || state.from !== null || state.to !== null
  )
}
