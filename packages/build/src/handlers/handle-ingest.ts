import { type DumpItem, readDump } from '@fonds/ingest'
import type { DumpSource } from '@fonds/model'
import type { Digest, StageContext, Store, Task, TaskResult } from '@fonds/workflow'
import { statSync } from 'node:fs'
import { bytesDump } from '../dumps/bytes-dump.ts'
import { type Companions, createCompanions } from '../dumps/create-companions.ts'
import { fileDump } from '../dumps/file-dump.ts'
import { placeOf } from '../dumps/place-of.ts'
import { toFailure } from '../dumps/to-failure.ts'
import { UnreadableError } from '../dumps/unreadable-error.ts'
import type { DumpLocation } from '../plan/dump-location.ts'
import type { Damage } from '../records/damage.ts'
import { damagesOf } from '../records/damages-of.ts'
import { countNames } from '../records/figures.ts'
import { toMessageRow } from '../records/message-row.ts'
import { recordOf } from '../records/record-of.ts'
import type {
  AccountRow,
  FoundRow,
  QuarantineRow,
  RecordRow,
  SightingRow,
} from '../records/rows.ts'
import { toJsonLines } from '../stored/json-lines.ts'
import type { IngestFacts } from '../tasks/ingest-facts.ts'
import { isIngestParams } from '../tasks/ingest-params.guard.ts'
import type { IngestParams } from '../tasks/ingest-params.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { toJson } from '../to-json.ts'
import type { Environment } from './environment.ts'
import { findLocations } from './find-locations.ts'

/** UTF-16 code units of text after which a shard is closed: what is held in memory at once. Chosen, not measured. */
const SHARD_LENGTH = 4 << 20
/** Records after which a shard is closed, however short they are. Chosen, not measured. */
const SHARD_RECORDS = 256

/** Files beside the dumps, for all tasks that a thread does: they speak of more dumps than one task reads. */
const companionsOf = new WeakMap<Environment, Companions>()

/**
 * Dumps → shards of records. Outputs `records-0`, `records-1` … in the order of the dumps, `places-0` … (where each of
 * them was found), `accounts` (what became of every byte), and one object for each quarantined piece. Facts: `IngestFacts`.
 */
export async function handleIngest(
  task: Task,
  context: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isIngestParams(task.params)) throw new TypeError('Unexpected parameters of `ingest`')
  const { dumps, options } = task.params
  const shards = createShards(context.store)
  const companions = companionsOf.get(context.environment) ?? createCompanions()
  companionsOf.set(context.environment, companions)
  const accounts: (AccountRow | SightingRow)[] = []
  const rules: string[] = []
  const damages: Damage[] = []
  const pieces: QuarantineRow[] = []
  const bytesOfPieces: Record<string, Digest> = {}
  const locations = findLocations(
    context.environment.dumps,
    dumps.map(({ name }) => name),
  )
  for (const dump of dumps) {
    const location = locations.get(dump.name)
    const sha256 = task.inputs[dump.name]
    if (location === undefined || sha256 === undefined)
      throw new TypeError(`Unexpected dump ${dump.name}, expected one that was planned`)
    const items = readFound(dump, location, sha256, companions, context.store, options)
    for await (const item of items) {
      context.signal.throwIfAborted()
      if (item.type === 'record') {
        const { file } = item
        await shards.add({
          record: recordOf(file),
          text: String(file),
          original: file.data.original === undefined ? null : toBase64(file.data.original),
          messages: file.messages.map(toMessageRow),
        })
      } else if (item.type === 'quarantine') {
        const { bytes, ...piece } = item.piece
        const output = `piece-${pieces.length}`
        bytesOfPieces[output] = await context.store.putObject(bytes)
        pieces.push({ ...piece, length: bytes.length, output })
      } else if (item.type === 'sighting') {
        accounts.push(item)
      } else {
        const { messages, ...account } = item.account
        const rows = messages.map(toMessageRow)
        accounts.push({ type: 'account', ...account, messages: rows })
        for (const { rule } of rows) rules.push(rule)
        damages.push(...damagesOf(account.dump, 0, rows))
      }
    }
    assertUnchanged(dump.name, location)
  }
  const { records, places } = await shards.close()
  const facts: IngestFacts = {
    shards: records.length,
    records: shards.count(),
    messages: countNames(rules),
    damages,
    pieces,
  }
  return {
    outputs: {
      ...toNumbered('records', records),
      ...toNumbered('places', places),
      ...bytesOfPieces,
      accounts: await context.store.putObject(toJsonLines(accounts)),
    },
    facts: toJson(facts),
  }
}

interface Shards {
  readonly add: (row: RecordRow) => Promise<void>
  readonly close: () => Promise<{
    readonly records: readonly Digest[]
    readonly places: readonly Digest[]
  }>
  readonly count: () => number
}

function createShards(store: Store): Shards {
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

async function* readFound(
  dump: IngestParams['dumps'][number],
  location: DumpLocation,
  sha256: Digest,
  companions: Companions,
  store: Store,
  options: IngestParams['options'],
): AsyncGenerator<DumpItem, void> {
  try {
    const source = await openDump(dump, location, sha256, companions, store)
    for await (const item of readDump(source, options)) yield item
  } catch (error) {
    // Where it lies on this machine is nobody else's.
    if (!(error instanceof UnreadableError)) throw error
    const { reason } = toFailure({ name: dump.name, path: location.path }, error)
    throw new Error(reason, { cause: error })
  }
}

async function openDump(
  dump: IngestParams['dumps'][number],
  location: DumpLocation,
  sha256: Digest,
  companions: Companions,
  store: Store,
): Promise<DumpSource> {
  const { path, companionPaths } = location
  return path === null
    ? bytesDump(dump.name, dump.folder, await store.getObject(sha256))
    : { ...fileDump(placeOf(dump.name, path, companionPaths), companions), folder: dump.folder }
}

/** A dump that is written to while it is read would give records that no digest speaks of. */
function assertUnchanged(name: string, location: DumpLocation): void {
  if (location.path === null) return
  const now = statSync(location.path, { throwIfNoEntry: false })
  if (now?.size !== location.size || now.mtimeMs !== location.modified)
    throw new Error(`${name} changed while it was read: run the command again`)
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
