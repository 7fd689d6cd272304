import type { EditionSummary } from '@fonds/model'
import type { Store } from '@fonds/workflow'
import { fromJsonLines } from '../records/json-lines.ts'
import { isSummary } from '../records/rows.guard.ts'
import { createRowList, type RowList } from '../rows/create-row-list.ts'
import { readObjects } from '../stages/read-objects.ts'
import type { EditionShard } from './transform-records.ts'

/** The summaries of all records, in the order of the shards. */
export type Summaries = RowList<EditionSummary>

/**
 * Puts the summaries of all shards together, where they are read as often as need be: on the disk, where they are many.
 *
 * @param scratch a folder for what memory should not hold.
 */
export async function gatherSummaries(
  shards: readonly EditionShard[],
  store: Store,
  scratch: string,
): Promise<Summaries> {
  const all = createRowList(scratch, isSummary)
  const objects = shards.map(({ summaries }) => summaries)
  for await (const bytes of readObjects(store, objects))
    for (const summary of fromJsonLines(bytes, isSummary)) all.add(summary)
  return all
}
