import { addressOf, citationFiles, layoutEdition } from '@fonds/theme'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { ledgerAddress } from '../records/ledger-address.ts'
import { toPublishedRecord } from '../records/published-record.ts'
import { isEditionRow, isPlaceRow, isRecordRow } from '../records/rows.guard.ts'
import type { EditionRow, RecordRow } from '../records/rows.ts'
import { loadRegions } from '../site/load-regions.ts'
import { toHtml } from '../site/to-html.ts'
import { createPackWriter, type PackWriter } from '../stored/create-pack-writer.ts'
import { gzip } from '../stored/gzip.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { inputOf } from '../tasks/input-of.ts'
import type { Environment } from './environment.ts'
import { readSite } from './read-site.ts'

/**
 * A shard of records, its editions, and what the site says around them → `pack`: the page, the text, the bytes as found
 * (where they differ), the ledger and the citations of each edition; `list`: what is known of those files; and `listing`:
 * its lines of `data/records.jsonl`, a gzip member.
 */
export async function handleRender(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const read = async (name: string): Promise<Uint8Array> => store.getObject(inputOf(task, name))
  const site = await readSite(task, store)
  const regions = await loadRegions(typeof task.params === 'string' ? task.params : null)
  const records = fromJsonLines(await read('records'), isRecordRow)
  const places = fromJsonLines(await read('places'), isPlaceRow)
  const files = createPackWriter()
  const listing: string[] = []
  for (const row of fromJsonLines(await read('editions'), isEditionRow)) {
    signal.throwIfAborted()
    const source = findRecord(records, row.record.id)
    const place = places.next()
    if (place.done === true) throw new TypeError('Unexpected end of the places of a shard')
    const hasOriginal = source.original !== null
    const page = { ...row, ...place.value, hasOriginal }
    const { id } = row.record
    files.add(addressOf({ kind: 'edition', id }), toHtml(layoutEdition(site, page, regions)))
    addSource(files, row, source)
    for (const { ref, content } of citationFiles(site, page)) files.add(addressOf(ref), content)
    listing.push(`${JSON.stringify(toPublishedRecord(row, hasOriginal))}\n`)
  }
  return {
    outputs: {
      ...(await files.put(store)),
      listing: await store.putObject(gzip(Buffer.from(listing.join('')))),
    },
    facts: { files: files.count() },
  }
}

/** Editions are those of the shard's records in the same order, without the records that were met before. */
function findRecord(records: Generator<RecordRow, void>, id: string): RecordRow {
  for (let next = records.next(); next.done !== true; next = records.next())
    if (next.value.record.id === id) return next.value
  throw new TypeError(`Unexpected edition ${id}, expected its record in the shard`)
}

function addSource(files: PackWriter, { record, edition }: EditionRow, source: RecordRow): void {
  const { id } = record
  files.add(addressOf({ kind: 'text', id }), source.text)
  if (source.original !== null)
    files.add(addressOf({ kind: 'original', id }), Buffer.from(source.original, 'base64'))
  files.add(ledgerAddress(id), `${JSON.stringify({ id, spans: edition.ledger })}\n`)
}
