import type { DumpAccount } from '@fonds/ingest'
import type { Severity } from '@fonds/model'

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
  /** Dumps, and folders of them, that cannot be opened or read to their end; the bytes below are of others. */
  unread: number
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
