import type { SearchSetup } from '@fonds/theme'
import { openBundle } from './engine/open-bundle.ts'
import { rankBundles } from './engine/rank-bundles.ts'
import { createSearchSession } from './engine/search-session.ts'
import { parseQuery } from './query/parse-query.ts'
import { createRunningSearch, type RunningSearch } from './running-search.ts'
import { isNarrowed } from './state/is-narrowed.ts'
import type { SearchState } from './state/search-state.ts'
import type { PageBundle } from './view/outcome.ts'
import { createSearchView } from './view/search-view.ts'
import type { Speaker } from './view/speaker.ts'
import type { SearchPageParts } from './view/search-page-parts.ts'

export interface SearchController {
  /** Searches, and shows what is found as it comes; a later call takes over from an earlier one. */
  readonly run: (state: SearchState) => Promise<void>
  /** Loads what a first search will need. */
  readonly prepare: (state: SearchState) => void
}

/** Runs searches over the bundles of an archive, one at a time, and has each outcome shown. */
export function createSearchController(
  parts: SearchPageParts,
  setup: SearchSetup,
  speaker: Speaker,
  onChange: (change: Partial<SearchState>) => void,
): SearchController {
  const session = createSearchSession((info: PageBundle) =>
    openBundle(info, new URL(`${info.path}pagefind.js`, document.baseURI)),
  )
  let current: RunningSearch | null = null
  const view = createSearchView(parts, setup, speaker, {
    onChange,
    onMore: () => void current?.showMore(),
    onAskAll: () => void current?.askAll(),
  })
  return {
    async run(state) {
      const { wanted, unwanted } = parseQuery(state.q)
      if (wanted.length + unwanted.length === 0 && !isNarrowed(state)) {
        current = null
        view.showNothing()
        return
      }
      const isCurrent = (): boolean => current === search
      const search = createRunningSearch(state, { session, setup, view, isCurrent })
      current = search
      await search.start()
    },
    prepare(state) {
      const { first } = rankBundles(setup.bundles, state.q, setup.lang, state.language)
      for (const bundle of first) session.open(bundle).catch(() => undefined)
    },
  }
}
