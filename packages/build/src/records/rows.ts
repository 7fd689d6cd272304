import type { DumpAccount, Quarantined } from '@fonds/ingest'
import type { Edition, EditionSummary, PageEvidence, Sighting, SourceRecord } from '@fonds/model'
import type { EditionPage } from '@fonds/theme'
import type { MessageRow } from './message-row.ts'

/** A record between ingest and transform. */
export interface RecordRow {
  readonly record: SourceRecord
  readonly text: string
  /** Base 64 of the record's bytes; null when they are the UTF-8 of its text. */
  readonly original: string | null
  readonly messages: readonly MessageRow[]
}

/** What the other records say about one; null for a record that was met before under the same id. */
export type ViewRow = {
  readonly evidence: PageEvidence
  readonly sightings: readonly Sighting[]
} | null

/** An edition between transform and render. Text and bytes stay in the record's row. */
export interface EditionRow {
  /** With all its sightings. */
  readonly record: SourceRecord
  readonly summary: EditionSummary
  readonly edition: Edition
  /** Of ingest and of transform. */
  readonly messages: readonly MessageRow[]
}

/** What the other records of an archive have to do with one. */
export type PlaceRow = Pick<EditionPage, 'neighbours' | 'references'>

/** What became of the bytes of a dump, as it is stored and published. */
export type AccountRow = { readonly type: 'account' } & Omit<DumpAccount, 'messages'> & {
    readonly messages: readonly MessageRow[]
  }

/** A piece of a dump that is no record. */
export interface QuarantineRow extends Omit<Quarantined, 'bytes'> {
  readonly length: number
  /** The name of the task's output that holds the bytes. */
  readonly output: string
}

/** Where a record of a shard was found, without what it says. */
export interface FoundRow {
  readonly id: string
  readonly place: Sighting
  /** Further places that its dump tells of. */
  readonly sightings: readonly Sighting[]
}

/** A further place of a record. */
export interface SightingRow {
  readonly type: 'sighting'
  readonly id: string
  readonly sighting: Sighting
}
