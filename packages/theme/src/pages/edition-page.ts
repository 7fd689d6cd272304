import type { Edition, EditionSummary, Severity, SourceRecord } from '@fonds/model'
import type { EditionLink } from './edition-link.ts'
import type { References } from './references.ts'

/** A diagnostic as a page shows it. */
export interface PageMessage {
  readonly rule: string
  readonly reason: string
  /** 1-based line of the record's text; null where it concerns bytes or the whole record. */
  readonly line: number | null
  readonly severity: Severity
}

/** Where an edition stands among those of its source, in the original order: by dump, then offset. */
export interface Neighbours {
  readonly previous: EditionLink | null
  readonly next: EditionLink | null
  /** 1-based. */
  readonly position: number
  readonly total: number
}

/** The page of one edition. */
export interface EditionPage {
  readonly summary: EditionSummary
  readonly edition: Edition
  readonly record: SourceRecord
  readonly messages: readonly PageMessage[]
  readonly neighbours: Neighbours
  readonly references: References
  /** True when the bytes as found are published beside the text (`.orig`), because they are not its UTF-8. */
  readonly hasOriginal: boolean
}
