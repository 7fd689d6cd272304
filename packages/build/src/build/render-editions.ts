import { toNeighbours, toReferences } from '@fonds/theme'
import { type Digest, digestOf, type Store, type Task } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import { toJsonLines } from '../records/json-lines.ts'
import { type StoredPack, storedPackOf } from '../records/stored-pack.ts'
import { runAll, type StageRun } from '../stages/run-stage.ts'
import type { EditionShard } from './transform-records.ts'

/** The files of a shard, and its lines of `data/records.jsonl` as a gzip member. */
export interface RenderedShard {
  readonly files: StoredPack
  readonly listing: Digest
}

/**
 * Lays out the pages of all editions.
 *
 * @param siteDigest of `storeSite`.
 * @param regions the source of the module that makes regions of the page; null: none.
 */
export async function renderEditions(
  shards: readonly EditionShard[],
  siteDigest: Digest,
  regions: string | null,
  store: Store,
  run: StageRun,
): Promise<readonly RenderedShard[]> {
  const all = shards.flatMap(({ summaries }) => summaries)
  const neighbours = toNeighbours(all)
  const references = toReferences(all)
  const version = codeVersion('render')
  const tasks: Task[] = []
  for (const { records, editions, summaries } of shards) {
    tasks.push({
      stage: 'render',
      version,
      config: digestOf(''),
      inputs: {
        records,
        editions,
        site: siteDigest,
        places: await store.putObject(
          toJsonLines(
            summaries.map(({ id }) => ({
              neighbours: neighbours.get(id),
              references: references.get(id),
            })),
          ),
        ),
      },
      params: regions,
    })
  }
  return (await runAll('render', tasks, run)).map(({ outputs }) => {
    const { listing } = outputs
    if (listing === undefined) throw new TypeError('Unexpected result of `render`')
    return { files: storedPackOf(outputs), listing }
  })
}
