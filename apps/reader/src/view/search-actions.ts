import type { SearchState } from '../state/search-state.ts'

/** What readers do on the page. */
export interface SearchActions {
  /** Chose filters, an order or a suggestion: another search, with a place in the history. */
  readonly onChange: (change: Partial<SearchState>) => void
  readonly onMore: () => void
  /** Wants the bundles that are asked on request only, or those that failed once more. */
  readonly onAskAll: () => void
}
