import type { Part } from './profile-parts.ts'
import type { Spent } from './stopwatch.ts'

/** What a process spent that did one page, and what one spent that did all of them once. */
export interface StartAndAll {
  readonly one: Spent
  readonly all: Spent
}

/** What a run over real pages cost. */
export interface RealPages {
  readonly pages: number
  readonly characters: number
  readonly transform: StartAndAll
  /** Bytes that the process of the transform held at most. */
  readonly memory: { readonly one: number; readonly all: number }
  /** Unified's bare parse and stringify of the same pages as HTML, in a process that runs already. */
  readonly bare: Spent
  readonly pagefind: StartAndAll
  /** Shares of the time of a transform that has warmed up. */
  readonly parts: readonly { readonly name: Part; readonly share: number }[]
}
