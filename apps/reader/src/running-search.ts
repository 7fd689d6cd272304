import type { SearchSetup } from '@fonds/theme'
import { adviseOn, type Advice } from './engine/advice.ts'
import type { BundleAnswer } from './engine/bundle-answer.ts'
import { groupBySource, type SourceGroup } from './engine/group-by-source.ts'
import { joinCounts } from './engine/join-counts.ts'
import { orderHits, type HitSource, type LoadedHit } from './engine/order-hits.ts'
import type { FilterCounts } from './engine/pagefind.ts'
import { rankBundles } from './engine/rank-bundles.ts'
import type { SearchRequest } from './engine/search-request.ts'
import type { SearchSession } from './engine/search-session.ts'
import { parseQuery } from './query/parse-query.ts'
import type { SearchState } from './state/search-state.ts'
import type { PageBundle } from './view/outcome.ts'
import type { SearchView } from './view/search-view.ts'

/** Results shown at first, and added by "more". Chosen, not measured. */
const PAGE = 10

/** Sources shown at first, and added by "more". Chosen, not measured. */
const PAGE_OF_SOURCES = 5

/** Bundles asked at a time while little is found. Chosen, not measured. */
const BATCH = 6

/** One search, from the first answer to the last. */
export interface RunningSearch {
  readonly start: () => Promise<void>
  readonly showMore: () => Promise<void>
  readonly askAll: () => Promise<void>
}

export interface SearchSurroundings {
  readonly session: SearchSession<PageBundle>
  readonly setup: SearchSetup
  readonly view: SearchView
  /** False once another search has taken over: then nothing more is shown of this one. */
  readonly isCurrent: () => boolean
}

/** Puts a search to the bundles of an archive, the likeliest first, and shows what comes as it comes. */
export function createRunningSearch(
  state: SearchState,
  { session, setup, view, isCurrent }: SearchSurroundings,
): RunningSearch {
  const request: SearchRequest = {
    query: parseQuery(state.q),
    chosen: { source: state.source, language: state.language, kind: state.kind },
    years: { from: state.from, to: state.to },
    order: state.order,
  }
  const ranked = rankBundles(setup.bundles, state.q, setup.lang, state.language)
  let asked: readonly PageBundle[] = []
  let left = { alike: ranked.alike, rest: ranked.rest }
  let answers: readonly BundleAnswer[] = []
  let failed: readonly PageBundle[] = []
  let source: HitSource = orderHits([], state.order)
  let hits: readonly LoadedHit[] = []
  let total = 0
  let groups: readonly SourceGroup[] | null = null
  let sources = 0
  let advice: Advice | null = null
  let wanted = PAGE
  let wantedSources = PAGE_OF_SOURCES

  const show = (pending: readonly PageBundle[], shown: Advice | null): void => {
    const onRequest = [...left.alike, ...left.rest]
    view.show({ state, hits, total, groups, sources, pending, onRequest, failed, advice: shown })
  }
  /** What is asked unbidden when `next` is through. */
  const unbidden = (next: readonly PageBundle[]): readonly PageBundle[] => {
    if (next.length > 0) return next
    if (total < PAGE && left.alike.length > 0) return left.alike
    return total === 0 ? left.rest : []
  }
  const count = async (): Promise<FilterCounts> =>
    joinCounts(await Promise.all(answers.map((answer) => answer.count())))
  const group = async (counts: FilterCounts): Promise<readonly SourceGroup[]> => {
    const bySource = counts['source'] ?? {}
    sources = Object.values(bySource).filter((records) => records > 0).length
    return groupBySource(session, asked, request, bySource, wantedSources)
  }
  const ask = async (
    bundles: readonly PageBundle[],
    next: readonly PageBundle[] = [],
  ): Promise<void> => {
    const more = await session.ask(bundles, request)
    asked = [...asked, ...bundles]
    answers = [...answers, ...more.answers]
    failed = [...failed, ...more.failed]
    total = answers.reduce((sum, answer) => sum + answer.hits.length, 0)
    source = orderHits(answers, state.order)
    if (total === 0 && advice !== null) {
      if (isCurrent()) show(unbidden(next), advice)
      return
    }
    if (state.grouped) {
      const first = await group(await count())
      if (!isCurrent()) return
      groups = first
    } else {
      const first = await source(wanted)
      if (!isCurrent()) return
      hits = first
    }
    show(unbidden(next), null)
  }
  const showCounts = async (): Promise<void> => {
    const counts = await count()
    if (isCurrent()) view.showCounts(state, counts)
  }
  const advise = async (): Promise<void> => {
    if (total > 0 || failed.length > 0 || !isCurrent()) return
    // The likeliest languages, those among them that were not chosen.
    const { first, next } = rankBundles(setup.bundles, state.q, setup.lang, [])
    const likely = [...new Set([...first, ...next, ...ranked.first, ...ranked.next])]
    const found = await adviseOn(session, [...new Set([...likely, ...asked])], request, likely)
    source = orderHits(found.partial, 'relevance')
    const partial = await source(PAGE)
    if (!isCurrent()) return
    // No help is no reason to say so before all were asked.
    if (unbidden([]).length > 0 && found.near.length + found.partial.length === 0) return
    advice = found
    hits = partial
    groups = null
    show(unbidden([]), advice)
  }
  const takeBatch = (): readonly PageBundle[] => {
    const batch = unbidden([]).slice(0, BATCH)
    const isLeft = (bundle: PageBundle): boolean => !batch.includes(bundle)
    left = { alike: left.alike.filter(isLeft), rest: left.rest.filter(isLeft) }
    return batch
  }
  const finish = async (): Promise<void> => {
    if (isCurrent()) await Promise.all([showCounts(), advise()])
  }
  return {
    async start() {
      view.showBusy()
      await ask(ranked.first, ranked.next)
      if (ranked.next.length > 0 && isCurrent()) await Promise.all([showCounts(), ask(ranked.next)])
      // A mistyped word is in none of the others either: what helps is offered before they are asked.
      if (unbidden([]).length > 0) await advise()
      while (isCurrent()) {
        const batch = takeBatch()
        if (batch.length === 0) break
        await ask(batch)
      }
      await finish()
    },
    async showMore() {
      if (state.grouped && groups !== null) {
        wantedSources += PAGE_OF_SOURCES
        const more = await group(await count())
        if (!isCurrent()) return
        groups = more
      } else {
        wanted += PAGE
        const more = await source(PAGE)
        if (!isCurrent()) return
        hits = [...hits, ...more]
      }
      show([], null)
    },
    async askAll() {
      const bundles = [...failed, ...left.alike, ...left.rest]
      failed = []
      left = { alike: [], rest: [] }
      await ask(bundles)
      await finish()
    },
  }
}
