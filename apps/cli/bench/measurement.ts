import type { Spent } from './stopwatch.ts'

/** What one run of one step cost. */
export interface Measurement {
  readonly step: string
  readonly documents: number
  readonly spent: Spent
}
