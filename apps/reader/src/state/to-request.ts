import type { SearchRequest } from '../engine/search-request.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { SearchState } from './search-state.ts'

/** What the bundles are asked for a search. */
export function toRequest(state: SearchState): SearchRequest {
  return {
    query: parseQuery(state.q),
    chosen: { source: state.source, language: state.language, kind: state.kind },
    years: { from: state.from, to: state.to },
    order: state.order,
  }
}
