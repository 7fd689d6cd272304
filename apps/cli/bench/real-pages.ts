import type { Part } from './profile-parts.ts'
import type { Spent } from './stopwatch.ts'

/** What a run over real pages cost, in all. */
export interface RealPages {
  readonly pages: number
  readonly characters: number
  readonly transform: Spent
  /** Unified's bare parse and stringify of the same pages as HTML. */
  readonly bare: Spent
  readonly pagefind: Spent
  /** Shares of the transform's time. */
  readonly parts: readonly { readonly name: Part; readonly share: number }[]
}
