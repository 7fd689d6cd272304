import type { BundleAnswer } from './engine/bundle-answer.ts'
import { joinCounts } from './engine/join-counts.ts'
import type { FilterCounts } from './engine/pagefind.ts'
import type { RankedBundles } from './engine/rank-bundles.ts'
import type { SearchRequest } from './engine/search-request.ts'
import type { SearchSession } from './engine/search-session.ts'
import type { PageBundle } from './view/outcome.ts'

/** Bundles asked at a time while little is found. Chosen, not measured. */
const BATCH = 6

/** Records found from which on no further bundle is asked unbidden. Chosen, not measured: as many as are shown at first. */
const ENOUGH = 10

/** Where a round stands. */
interface RoundState {
  readonly asked: readonly PageBundle[]
  readonly answers: readonly BundleAnswer[]
  /** Could not be loaded. */
  readonly failed: readonly PageBundle[]
  /** Not asked yet, beside the likeliest. */
  readonly left: readonly PageBundle[]
  /** Records found. */
  readonly total: number
}

/** What the bundles of an archive answer to one search, and whom to ask next. */
export interface BundleRound {
  readonly ask: (bundles: readonly PageBundle[]) => Promise<void>
  readonly soFar: () => RoundState
  readonly count: () => Promise<FilterCounts>
  /** Who is asked unbidden: those that are written as the query is, while little is found; all, while nothing is. */
  readonly unbidden: () => readonly PageBundle[]
  /** The next of those, to be asked now. */
  readonly takeBatch: () => readonly PageBundle[]
  /** All that are left, and those that failed once more, to be asked now. */
  readonly takeAll: () => readonly PageBundle[]
}

/** Begins a round in which nobody was asked yet. */
export function createBundleRound(
  session: SearchSession<PageBundle>,
  request: SearchRequest,
  ranked: Pick<RankedBundles<PageBundle>, 'alike' | 'rest'>,
): BundleRound {
  let { alike, rest } = ranked
  let asked: readonly PageBundle[] = []
  let answers: readonly BundleAnswer[] = []
  let failed: readonly PageBundle[] = []
  const total = (): number => answers.reduce((sum, answer) => sum + answer.hits.length, 0)
  const left = (): readonly PageBundle[] => [...alike, ...rest]
  const unbidden = (): readonly PageBundle[] => {
    const found = total()
    if (found < ENOUGH && alike.length > 0) return alike
    return found === 0 ? rest : []
  }
  return {
    async ask(bundles) {
      const more = await session.ask(bundles, request)
      asked = [...asked, ...bundles]
      answers = [...answers, ...more.answers]
      failed = [...failed, ...more.failed]
    },
    soFar: () => ({ asked, answers, failed, left: left(), total: total() }),
    count: async () => joinCounts(await Promise.all(answers.map((answer) => answer.count()))),
    unbidden,
    takeBatch() {
      const batch = unbidden().slice(0, BATCH)
      alike = alike.filter((bundle) => !batch.includes(bundle))
      rest = rest.filter((bundle) => !batch.includes(bundle))
      return batch
    },
    takeAll() {
      const all = [...failed, ...left()]
      failed = []
      alike = []
      rest = []
      return all
    },
  }
}
