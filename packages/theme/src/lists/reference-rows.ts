import type { EditionSummary } from '@fonds/model'
import type { EditionLink } from '../pages/edition-link.ts'
import type { EntryLinks, EntryReferences } from '../pages/references.ts'

/** A name on a site, and what bears it: a record, or one of its entries. */
export interface NamedRow extends EditionLink, Pick<EditionSummary, 'dump' | 'offset' | 'dated'> {
  readonly key: string
  /** The record's place among the summaries as they were given, from 0. */
  readonly at: number
  /** Null: the record itself. */
  readonly entry: (EditionSummary['entries'][number] & { readonly index: number }) | null
}

/** What joins the record at a place, or one of its entries, to others: exactly one of the two. */
export interface JoinedRow {
  readonly at: number
  /** The entry's place among those of its record; -1: it concerns the record. */
  readonly index: number
  readonly entry: EntryReferences | null
  readonly listedOn: EntryLinks | null
}
