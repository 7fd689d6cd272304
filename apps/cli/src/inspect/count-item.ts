import type { DumpAccount, DumpItem } from '@fonds/ingest'
import { placeInDump, severityOf } from '@fonds/model'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Example, Tally } from './tally.ts'

/**
 * Counts one item in. Memory grows with the kinds of things met and with the damaged dumps, not with the records.
 *
 * @param given the names of the dumps that were asked for.
 */
export function countItem(tally: Tally, item: DumpItem, given: ReadonlySet<string>): void {
  switch (item.type) {
    case 'record':
      return countRecord(tally, item.file)
    // Stands in the record that it is one of.
    case 'sighting':
      return
    case 'quarantine':
      tally.quarantined += 1
      return
    case 'account':
      return countAccount(tally, item.account, given)
  }
}

function countRecord(tally: Tally, file: VFile): void {
  const { record, edition } = file.data
  if (record === undefined || edition === undefined) {
    throw new TypeError(`Unexpected file ${file.path}, expected a record with its edition`)
  }
  tally.records += 1
  tally.sightings += record.sightings.length
  tally.entries += edition.entries.length
  add(tally.languages, edition.lang)
  add(tally.encodings, record.encoding.used)
  add(tally.formats, record.format)
  add(tally.kinds, edition.kind)
  add(tally.sites, record.site)
  const text = String(file.value)
  for (const span of edition.ledger) {
    if (span.fate === 'space') continue
    const size = text.slice(span.start, span.end).replaceAll(/\s/g, '').length
    tally.characters[span.fate] += size
    if (span.review) tally.characters.review += size
  }
  for (const message of file.messages)
    countMessage(tally, message, record.dump, placeIn(record, message))
}

function placeIn(record: { dump: string; offset: number }, message: VFileMessage): string {
  if (message.offset !== undefined) return placeInDump(record.dump, message)
  const line = message.line === undefined ? '' : `:${message.line}`
  return record.offset === 0
    ? `${record.dump}${line}`
    : `${record.dump}${line} (record at byte ${record.offset})`
}

function countAccount(tally: Tally, account: DumpAccount, given: ReadonlySet<string>): void {
  for (const [kind, number] of Object.entries(account.passedOver))
    add(tally.passedOver, kind, number)
  // The bytes of members stand in the account of their container as well.
  if (given.has(account.dump)) {
    tally.dumps += 1
    for (const key of ['stream', 'records', 'framing', 'skipped', 'quarantined'] as const) {
      tally.bytes[key] += account.bytes[key]
    }
    for (const key of ['size', 'read', 'quarantined'] as const) {
      tally.stored[key] += account.stored[key]
    }
  }
  for (const message of account.messages) {
    countMessage(tally, message, account.dump, placeInDump(account.dump, message))
  }
}

function countMessage(tally: Tally, message: VFileMessage, dump: string, place: string): void {
  const id = message.ruleId ?? 'unknown'
  const before = tally.rules.get(id)
  const severity = before?.severity ?? severityOf(message)
  const examples = before?.examples ?? new Map<string, Example>()
  if (examples.size === 0 || (severity === 'error' && !examples.has(dump)))
    examples.set(dump, { place, reason: message.reason })
  tally.rules.set(id, {
    severity,
    count: (before?.count ?? 0) + 1,
    examples,
    note: before?.note ?? message.note ?? '',
  })
}

function add(counts: Map<string, number>, key: string, number = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + number)
}
