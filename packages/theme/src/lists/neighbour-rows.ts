import type { EditionSummary } from '@fonds/model'
import type { EditionLink } from '../pages/edition-link.ts'
import type { Neighbours } from '../pages/edition-page.ts'

/** A record among those of its source. */
export interface MemberRow extends EditionLink, Pick<EditionSummary, 'site' | 'dump' | 'offset'> {
  /** Its place among the summaries as they were given, from 0. */
  readonly at: number
}

/** What was found for the record at a place. */
export interface PlacedRow {
  readonly at: number
  readonly neighbours: Neighbours
}
