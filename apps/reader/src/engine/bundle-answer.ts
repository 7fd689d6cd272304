import type { FilterCounts } from './pagefind.ts'
import type { Hit } from './hit.ts'

/** What one bundle has for a request. */
export interface BundleAnswer {
  readonly bundle: string
  /** In the order asked for. */
  readonly hits: readonly Hit[]
  /** For each group: records by value, were nothing of this very group chosen. Takes longer than the hits. */
  readonly count: () => Promise<FilterCounts>
  /** Words that the bundle has, if at all, only in another spelling; with any of them there are no hits. */
  readonly unknown: readonly string[]
}
