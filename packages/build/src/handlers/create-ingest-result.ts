import type { DumpItem } from '@fonds/ingest'
import type { Digest, Store, TaskResult } from '@fonds/workflow'
import type { Damage } from '../records/damage.ts'
import { damagesOf } from '../records/damages-of.ts'
import { countNames } from '../records/figures.ts'
import { toMessageRow } from '../records/message-row.ts'
import { recordOf } from '../records/record-of.ts'
import type { AccountRow, QuarantineRow, SightingRow } from '../records/rows.ts'
import { toJsonLines } from '../stored/json-lines.ts'
import type { IngestFacts } from '../tasks/ingest-facts.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { toJson } from '../to-json.ts'
import { createShards } from './create-shards.ts'

/** The result of `ingest` in the making. */
export interface IngestResult {
  readonly take: (item: DumpItem) => Promise<void>
  /** What `handleIngest` says of it. */
  readonly close: () => Promise<TaskResult>
}

/** What becomes of an item, by its type. */
type Takers = {
  readonly [Type in DumpItem['type']]: (
    item: Extract<DumpItem, { readonly type: Type }>,
  ) => Promise<void> | void
}

/** Begins with nothing. What is large goes to the store at once. */
export function createIngestResult(store: Store): IngestResult {
  const shards = createShards(store)
  const accounts: (AccountRow | SightingRow)[] = []
  const rules: string[] = []
  const damages: Damage[] = []
  const pieces: QuarantineRow[] = []
  const bytesOfPieces: Record<string, Digest> = {}
  const takers: Takers = {
    record: ({ file }) =>
      shards.add({
        record: recordOf(file),
        text: String(file),
        original: file.data.original === undefined ? null : toBase64(file.data.original),
        messages: file.messages.map(toMessageRow),
      }),
    sighting: (item) => void accounts.push(item),
    async quarantine({ piece: { bytes, ...piece } }) {
      const output = `piece-${pieces.length}`
      bytesOfPieces[output] = await store.putObject(bytes)
      pieces.push({ ...piece, length: bytes.length, output })
    },
    account({ account: { messages, ...account } }) {
      const rows = messages.map(toMessageRow)
      accounts.push({ type: 'account', ...account, messages: rows })
      rules.push(...rows.map(({ rule }) => rule))
      damages.push(...damagesOf(account.dump, 0, rows))
    },
  }
  async function takeAs<Type extends DumpItem['type']>(
    item: Extract<DumpItem, { readonly type: Type }> & { readonly type: Type },
  ): Promise<void> {
    await takers[item.type](item)
  }
  return {
    take: takeAs,
    async close() {
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
          accounts: await store.putObject(toJsonLines(accounts)),
        },
        facts: toJson(facts),
      }
    },
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
