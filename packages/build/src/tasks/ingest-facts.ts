import type { Damage } from '../records/damage.ts'
import type { Counts } from '../records/figures.ts'
import type { QuarantineRow } from '../records/rows.ts'

/** What a task of `ingest` tells besides its outputs. */
export interface IngestFacts {
  readonly shards: number
  readonly records: number
  /** Messages about dumps, not records, by rule. */
  readonly messages: Counts
  /** Those that are errors. */
  readonly damages: readonly Damage[]
  /** Pieces that are no records. */
  readonly pieces: readonly QuarantineRow[]
}
