import type { DumpAccount, DumpItem } from '@fonds/ingest'
import { severityOf, type Severity } from '@fonds/model'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { placeInDump } from './place-in-dump.ts'

/** A message: where it was met, and what it says. */
export interface Example {
  readonly place: string
  readonly reason: string
}

/** All messages of one rule. */
export interface RuleTally {
  readonly severity: Severity
  readonly count: number
  /** The first one; of an error, the first one of each dump, by the dump's name. */
  readonly examples: Map<string, Example>
  /** What to do about it. */
  readonly note: string
}

/** What was read, counted over all dumps given. */
export interface Tally {
  /** As given; members of containers are not counted. */
  dumps: number
  records: number
  /** Further places at which a record was seen. */
  sightings: number
  /** Pieces of bytes that no record could be read from. */
  quarantined: number
  /** Of the dumps given, as they are stored; the first is the sum of the others. */
  readonly stored: Record<keyof DumpAccount['stored'], number>
  /** Of the decompressed streams of the dumps given; the first is the sum of the others. */
  readonly bytes: Record<keyof DumpAccount['bytes'], number>
  /** Sound records that are no pages, by kind. */
  readonly passedOver: Map<string, number>
  /** Non-space characters. */
  readonly characters: { published: number; aside: number; review: number }
  entries: number
  readonly languages: Map<string, number>
  readonly encodings: Map<string, number>
  readonly formats: Map<string, number>
  readonly kinds: Map<string, number>
  readonly sites: Map<string, number>
  readonly rules: Map<string, RuleTally>
}

export function emptyTally(): Tally {
  return {
    dumps: 0,
    records: 0,
    sightings: 0,
    quarantined: 0,
    stored: { size: 0, read: 0, quarantined: 0 },
    bytes: { stream: 0, records: 0, framing: 0, skipped: 0, quarantined: 0 },
    characters: { published: 0, aside: 0, review: 0 },
    passedOver: new Map(),
    entries: 0,
    languages: new Map(),
    encodings: new Map(),
    formats: new Map(),
    kinds: new Map(),
    sites: new Map(),
    rules: new Map(),
  }
}

/**
 * Counts one item in. Memory grows with the kinds of things met and with the damaged dumps, not with the records.
 *
 * @param given the names of the dumps that were asked for.
 */
export function count(tally: Tally, item: DumpItem, given: ReadonlySet<string>): void {
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

/** Whether something is named in the tally that did not work. */
export function hasFailures(tally: Tally): boolean {
  return (
    tally.quarantined > 0 || [...tally.rules.values()].some((rule) => rule.severity === 'error')
  )
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
