import type { SearchState } from './search-state.ts'

/** What makes any search one that nothing narrows. */
export const unnarrowed: Omit<SearchState, 'q' | 'order' | 'grouped'> = {
  source: [],
  language: [],
  kind: [],
  from: null,
  to: null,
}
