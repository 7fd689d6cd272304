import type { SearchSetup } from '@fonds/theme'
import { adviseOn } from './engine/advice.ts'
import type { BundleAnswer } from './engine/bundle-answer.ts'
import { joinCounts } from './engine/join-counts.ts'
import { openBundle } from './engine/open-bundle.ts'
import { orderHits, type HitSource, type LoadedHit } from './engine/order-hits.ts'
import { rankBundles } from './engine/rank-bundles.ts'
import type { SearchRequest } from './engine/search-request.ts'
import { createSearchSession } from './engine/search-session.ts'
import { parseQuery } from './query/parse-query.ts'
import { isNarrowed, type SearchState } from './state/search-state.ts'
import type { Outcome, PageBundle } from './view/outcome.ts'
import { createSearchView } from './view/search-view.ts'
import type { SearchPageParts } from './view/search-page.ts'

/** Results shown at first, and added by "more". Chosen, not measured. */
const PAGE = 10

export interface SearchController {
  /** Searches, and shows what is found as it comes; a later call takes over from an earlier one. */
  readonly run: (state: SearchState) => Promise<void>
  /** Loads what a first search will need. */
  readonly prepare: (state: SearchState) => void
}

/** Bundles asked at a time while nothing is found. Chosen, not measured. */
const BATCH = 6

/** Runs searches over the bundles of an archive, one at a time, and has each outcome shown. */
export function createSearchController(
  parts: SearchPageParts,
  setup: SearchSetup,
  onChange: (change: Partial<SearchState>) => void,
): SearchController {
  const session = createSearchSession((info: PageBundle) =>
    openBundle(info, new URL(`${info.path}pagefind.js`, document.baseURI)),
  )
  let current: Search | null = null
  const view = createSearchView(parts, setup, {
    onChange,
    onMore: () => void current?.showMore(),
    onAskAll: () => void current?.askAll(),
  })
  const rank = (state: SearchState): ReturnType<typeof rankBundles<PageBundle>> =>
    rankBundles(setup.bundles, state.q, setup.lang, state.language)

  interface Search {
    readonly start: () => Promise<void>
    readonly showMore: () => Promise<void>
    readonly askAll: () => Promise<void>
  }

  const createSearch = (state: SearchState): Search => {
    const request: SearchRequest = {
      query: parseQuery(state.q),
      chosen: { source: state.source, language: state.language, kind: state.kind },
      years: { from: state.from, to: state.to },
      order: state.order,
    }
    const ranked = rank(state)
    let answers: readonly BundleAnswer[] = []
    let failed: readonly PageBundle[] = []
    let rest = ranked.rest
    let source: HitSource = orderHits([], state.order)
    let hits: readonly LoadedHit[] = []
    let wanted = PAGE
    const isCurrent = (): boolean => current === search

    const show = (pending: readonly PageBundle[], advice: Outcome['advice']): void => {
      const total = answers.reduce((sum, answer) => sum + answer.hits.length, 0)
      view.show({
        state,
        hits,
        total,
        pending,
        onRequest: rest,
        failed,
        advice,
      })
    }
    const ask = async (
      bundles: readonly PageBundle[],
      pending: readonly PageBundle[],
    ): Promise<void> => {
      const more = await session.ask(bundles, request)
      answers = [...answers, ...more.answers]
      failed = [...failed, ...more.failed]
      source = orderHits(answers, state.order)
      const first = await source(wanted)
      if (!isCurrent()) return
      hits = first
      // What is left is asked only while nothing is found.
      show(pending === rest && hits.length > 0 ? [] : pending, null)
    }
    const countValues = async (): Promise<void> => {
      const counts = await Promise.all(answers.map((answer) => answer.count()))
      if (isCurrent()) view.showCounts(state, joinCounts(counts))
    }
    const advise = async (): Promise<void> => {
      if (hits.length > 0 || failed.length > 0 || !isCurrent()) return
      // The likeliest languages, those among them that were not chosen.
      const { first, next } = rank({ ...state, language: [] })
      const advice = await adviseOn(session, [...first, ...next], request)
      if (isCurrent()) show([], advice)
    }
    const finish = async (): Promise<void> => {
      if (isCurrent()) await Promise.all([countValues(), advise()])
    }
    const search: Search = {
      async start() {
        view.showBusy()
        await ask(ranked.first, ranked.next)
        if (ranked.next.length > 0 && isCurrent())
          await Promise.all([countValues(), ask(ranked.next, rest)])
        while (hits.length === 0 && rest.length > 0 && isCurrent()) {
          const batch = rest.slice(0, BATCH)
          rest = rest.slice(BATCH)
          await ask(batch, rest)
        }
        await finish()
      },
      async showMore() {
        wanted += PAGE
        const more = await source(PAGE)
        if (!isCurrent()) return
        hits = [...hits, ...more]
        show([], null)
      },
      async askAll() {
        const bundles = [...failed, ...rest]
        failed = []
        rest = []
        await ask(bundles, [])
        await finish()
      },
    }
    return search
  }

  return {
    async run(state) {
      const { wanted, unwanted } = parseQuery(state.q)
      if (wanted.length + unwanted.length === 0 && !isNarrowed(state)) {
        current = null
        view.showNothing()
        return
      }
      const search = createSearch(state)
      current = search
      await search.start()
    },
    prepare(state) {
      for (const bundle of rank(state).first) session.open(bundle).catch(() => undefined)
    },
  }
}
