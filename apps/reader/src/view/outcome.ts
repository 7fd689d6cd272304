import type { SearchSetup } from '@fonds/theme'
import type { Advice } from '../engine/advice.ts'
import type { SourceGroup } from '../engine/group-by-source.ts'
import type { LoadedHit } from '../engine/order-hits.ts'
import type { SearchState } from '../state/search-state.ts'

export type PageBundle = SearchSetup['bundles'][number]

/** All that the page shows of a search. */
export interface Outcome {
  readonly state: SearchState
  readonly hits: readonly LoadedHit[]
  readonly total: number
  /** The results by source, where the reader wants them so; then `hits` are not shown. */
  readonly groups: readonly SourceGroup[] | null
  /** Sources that have results; 0 where they were not counted. */
  readonly sources: number
  /** Bundles that are still being asked; asked when the reader wishes; could not be loaded. */
  readonly pending: readonly PageBundle[]
  readonly onRequest: readonly PageBundle[]
  readonly failed: readonly PageBundle[]
  /** Set where nothing was found and everything was asked; `hits` then have all words but one. */
  readonly advice: Advice | null
}
