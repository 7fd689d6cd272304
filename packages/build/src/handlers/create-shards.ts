import type { Digest, Store } from '@fonds/workflow'
import type { FoundRow, RecordRow } from '../records/rows.ts'
import { toJsonLines } from '../stored/json-lines.ts'

/** UTF-16 code units of text after which a shard is closed: what is held in memory at once. Chosen, not measured. */
const SHARD_LENGTH = 4 << 20
/** Records after which a shard is closed, however short they are. Chosen, not measured. */
const SHARD_RECORDS = 256

/** Shards of records in the store, filled one after the other. */
export interface Shards {
  readonly add: (row: RecordRow) => Promise<void>
  readonly close: () => Promise<{
    readonly records: readonly Digest[]
    /** Where the records of each were found. */
    readonly places: readonly Digest[]
  }>
  readonly count: () => number
}

/** Begins with none. */
export function createShards(store: Store): Shards {
  const records: Digest[] = []
  const places: Digest[] = []
  let rows: RecordRow[] = []
  let length = 0
  let count = 0
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return
    records.push(await store.putObject(toJsonLines(rows)))
    places.push(await store.putObject(toJsonLines(rows.map(toPlace))))
    rows = []
    length = 0
  }
  return {
    async add(row) {
      rows.push(row)
      length += row.text.length + (row.original?.length ?? 0)
      count += 1
      if (length >= SHARD_LENGTH || rows.length >= SHARD_RECORDS) await flush()
    },
    async close() {
      await flush()
      return { records, places }
    },
    count: () => count,
  }
}

function toPlace({ record }: RecordRow): FoundRow {
  const { id, dump, offset, bytes, captured, sightings } = record
  return { id, place: { dump, offset, bytes, captured }, sightings }
}
