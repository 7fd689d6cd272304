import type { DumpItem } from '@fonds/ingest'
import type { SkippedFile } from '@fonds/build'
import type { Tally } from './tally.ts'

/** What is printed of each item, and at the end. */
export interface Shower {
  readonly item: (item: DumpItem) => Promise<void>
  readonly end: (tally: Tally, skipped: readonly SkippedFile[]) => Promise<void>
}
