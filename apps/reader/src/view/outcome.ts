import type { SearchSetup } from '@fonds/theme'
import type { Advice } from '../engine/advice.ts'
import type { LoadedHit } from '../engine/order-hits.ts'
import type { SearchState } from '../state/search-state.ts'

export type PageBundle = SearchSetup['bundles'][number]

/** All that the page shows of a search. */
export interface Outcome {
  readonly state: SearchState
  readonly hits: readonly LoadedHit[]
  readonly total: number
  /** Bundles that are still being asked; asked when the reader wishes; could not be loaded. */
  readonly pending: readonly PageBundle[]
  readonly onRequest: readonly PageBundle[]
  readonly failed: readonly PageBundle[]
  /** Set where nothing was found and everything was asked. */
  readonly advice: Advice | null
}
