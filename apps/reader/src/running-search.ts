import type { SearchSetup } from '@fonds/theme'
import { createBundleRound } from './bundle-round.ts'
import { adviseOn, type Advice } from './engine/advice.ts'
import { groupBySource, type SourceGroup } from './engine/group-by-source.ts'
import { orderHits, type HitSource, type LoadedHit } from './engine/order-hits.ts'
import { rankBundles } from './engine/rank-bundles.ts'
import type { SearchSession } from './engine/search-session.ts'
import type { SearchState } from './state/search-state.ts'
import { toRequest } from './state/to-request.ts'
import type { PageBundle } from './view/outcome.ts'
import type { SearchView } from './view/search-view.ts'

/** Results shown at first, and added by "more". Chosen, not measured. */
const PAGE = 10

/** Sources shown at first, and added by "more". Chosen, not measured. */
const PAGE_OF_SOURCES = 5

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
  const request = toRequest(state)
  const ranked = rankBundles(setup.bundles, state.q, setup.lang, state.language)
  const round = createBundleRound(session, request, ranked)
  let source: HitSource = orderHits([], state.order)
  let hits: readonly LoadedHit[] = []
  let groups: readonly SourceGroup[] | null = null
  let sources = 0
  let advice: Advice | null = null
  let wanted = PAGE
  let wantedSources = PAGE_OF_SOURCES

  const show = (pending: readonly PageBundle[], shown: Advice | null): void => {
    const { total, left, failed } = round.soFar()
    view.show({
      state,
      hits,
      total,
      groups,
      sources,
      pending,
      onRequest: left,
      failed,
      advice: shown,
    })
  }
  const group = async (): Promise<readonly SourceGroup[]> => {
    const bySource = (await round.count())['source'] ?? {}
    sources = Object.values(bySource).filter((records) => records > 0).length
    return groupBySource(session, round.soFar().asked, request, bySource, wantedSources)
  }
  const ask = async (
    bundles: readonly PageBundle[],
    next: readonly PageBundle[] = [],
  ): Promise<void> => {
    await round.ask(bundles)
    const { answers, total } = round.soFar()
    source = orderHits(answers, state.order)
    const showFound = (shown: Advice | null): void =>
      show(next.length > 0 ? next : round.unbidden(), shown)
    if (total === 0 && advice !== null) {
      if (isCurrent()) showFound(advice)
      return
    }
    if (state.grouped) {
      const first = await group()
      if (!isCurrent()) return
      groups = first
    } else {
      const first = await source(wanted)
      if (!isCurrent()) return
      hits = first
    }
    showFound(null)
  }
  const showCounts = async (): Promise<void> => {
    const counts = await round.count()
    if (isCurrent()) view.showCounts(state, counts)
  }
  const advise = async (): Promise<void> => {
    const { asked, failed, total } = round.soFar()
    if (total > 0 || failed.length > 0 || !isCurrent()) return
    // The likeliest languages, those among them that were not chosen.
    const { first, next } = rankBundles(setup.bundles, state.q, setup.lang, [])
    const likely = [...new Set([...first, ...next, ...ranked.first, ...ranked.next])]
    const found = await adviseOn(session, [...new Set([...likely, ...asked])], request, likely)
    source = orderHits(found.partial, 'relevance')
    const partial = await source(PAGE)
    if (!isCurrent()) return
    // No help is no reason to say so before all were asked.
    if (round.unbidden().length > 0 && found.near.length + found.partial.length === 0) return
    advice = found
    hits = partial
    groups = null
    show(round.unbidden(), advice)
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
      if (round.unbidden().length > 0) await advise()
      while (isCurrent()) {
        const batch = round.takeBatch()
        if (batch.length === 0) break
        await ask(batch)
      }
      await finish()
    },
    async showMore() {
      if (state.grouped && groups !== null) {
        wantedSources += PAGE_OF_SOURCES
        const more = await group()
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
      await ask(round.takeAll())
      await finish()
    },
  }
}
