import type { EditionSummary } from '@fonds/model'
import { type Sort, toNeighbours, toReferences } from '@fonds/theme'
import { type Digest, digestOf, type Store, type Task } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import { toJsonLines } from '../records/json-lines.ts'
import { type StoredPack, storedPackOf } from '../records/stored-pack.ts'
import type { PlaceRow } from '../records/rows.ts'
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
 * @param summaries of the shards, one after the other.
 * @param siteDigest of `storeSite`.
 * @param regions the source of the module that makes regions of the page; null: none.
 */
export async function renderEditions(
  shards: readonly EditionShard[],
  summaries: Iterable<EditionSummary>,
  sort: Sort,
  siteDigest: Digest,
  regions: string | null,
  store: Store,
  run: StageRun,
): Promise<readonly RenderedShard[]> {
  const places = placesOf(summaries, sort)
  const version = codeVersion('render')
  const tasks: Task[] = []
  for (const { records, editions, figures } of shards) {
    tasks.push({
      stage: 'render',
      version,
      config: digestOf(''),
      inputs: {
        records,
        editions,
        site: siteDigest,
        places: await store.putObject(toJsonLines(take(places, figures.records))),
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

/** What the others have to do with each record, in the order of the summaries. */
function* placesOf(summaries: Iterable<EditionSummary>, sort: Sort): Generator<PlaceRow, void> {
  const found = toReferences(summaries, sort)
  for (const neighbours of toNeighbours(summaries, sort)) {
    const { value: references } = found.next()
    if (references === undefined) break
    yield { neighbours, references }
  }
  found.return()
}

/** The next so many rows. */
function* take<Row>(rows: Iterator<Row>, count: number): Generator<Row, void> {
  for (let taken = 0; taken < count; taken += 1) {
    const { value, done } = rows.next()
    if (done === true) throw new TypeError(`Unexpected end of rows, expected ${count - taken} more`)
    yield value
  }
}
