import type { Order } from '../engine/search-request.ts'

/** What the address of the search page says. */
export interface SearchState {
  /** As typed. */
  readonly q: string
  readonly source: readonly string[]
  readonly language: readonly string[]
  readonly kind: readonly string[]
  /** Years, both inclusive; null: open. */
  readonly from: number | null
  readonly to: number | null
  readonly order: Order
  /** Results stand together by their source. */
  readonly grouped: boolean
}
