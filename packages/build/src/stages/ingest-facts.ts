import type { Counts } from '../records/figures.ts'
import type { QuarantineRow } from '../records/rows.ts'

/** What a task of `ingest` tells besides its outputs. */
export interface IngestFacts {
  readonly shards: number
  readonly records: number
  /** Messages about dumps, not records, by rule. */
  readonly messages: Counts
  /** Pieces that are no records. */
  readonly pieces: readonly QuarantineRow[]
}
