import type { EditionSummary } from '@fonds/model'
import type { Digest, Store } from '@fonds/workflow'
import { isSummary } from '../records/rows.guard.ts'
import { createRowList, type RowList } from '../rows/create-row-list.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { readObjects } from '../stored/read-objects.ts'

/**
 * Puts the summaries of all shards together, in their order, where they are read as often as need be: on the disk, where
 * they are many.
 *
 * @param objects the summaries of each shard.
 * @param scratch a folder for what memory should not hold.
 */
export async function readSummaries(
  objects: readonly Digest[],
  store: Store,
  scratch: string,
): Promise<RowList<EditionSummary>> {
  const all = createRowList(scratch, isSummary)
  for await (const bytes of readObjects(store, objects))
    for (const summary of fromJsonLines(bytes, isSummary)) all.add(summary)
  return all
}
