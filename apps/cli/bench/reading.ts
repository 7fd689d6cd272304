import type { Spent } from './stopwatch.ts'

/** What one reading of one dump cost, and what came of it. */
export interface Reading {
  readonly spent: Spent
  /** Of the decompressed stream. */
  readonly bytes: number
  readonly records: number
  /** Rules of the messages about the dump. */
  readonly rules: readonly string[]
}
