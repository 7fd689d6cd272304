import type { Digest, Task } from '@fonds/workflow'
import { type StoredPack, storedPackOf } from '../stored/stored-pack.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'
import type { EditionShard } from './transform-records.ts'

/** The files of a shard, and its lines of `data/records.jsonl` as a gzip member. */
export interface RenderedShard {
  readonly files: StoredPack
  readonly listing: Digest
}

/**
 * Lays out the pages of all editions.
 *
 * @param places of each shard, from `arrangeRecords`.
 * @param siteDigest of `storeSite`.
 * @param regions the source of the module that makes regions of the page; null: none.
 */
export async function renderEditions(
  shards: readonly EditionShard[],
  places: readonly Digest[],
  siteDigest: Digest,
  regions: string | null,
  run: StageRun,
): Promise<readonly RenderedShard[]> {
  const tasks = shards.map(({ records, editions }, index): Task => {
    const place = places[index]
    if (place === undefined) throw new TypeError(`Unexpected shard ${index} without its places`)
    return toTask('render', {
      inputs: { records, editions, site: siteDigest, places: place },
      params: regions,
    })
  })
  return (await runAll('render', tasks, run)).map(({ outputs }) => {
    const { listing } = outputs
    if (listing === undefined) throw new TypeError('Unexpected result of `render`')
    return { files: storedPackOf(outputs), listing }
  })
}
