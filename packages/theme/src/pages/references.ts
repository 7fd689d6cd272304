import type { EditionLink } from './edition-link.ts'

/** A link to an entry of a listing. */
export interface EntryLink extends EditionLink {
  /** The entry's anchor in the listing's page. */
  readonly anchor: string
  /** EDTF, as the listing states it: listings of one name differ by it. */
  readonly date: string | null
}

/** The first of many links, and how many there are. */
export interface EntryLinks {
  readonly links: readonly EntryLink[]
  readonly total: number
}

/** Where else in the archive an entry of a listing stands. */
export interface EntryReferences {
  readonly id: string
  readonly headline: string
  /** The record that bears the headline as its title; null when there is none, or too many. */
  readonly fullText: EditionLink | null
  /** Other listings that hold the entry. */
  readonly alsoOn: EntryLinks
}

/** What joins an edition to others of its site. */
export interface References {
  /** Its entries of which there is something to say, in their order. */
  readonly entries: readonly EntryReferences[]
  /** The listings on which it stands as an entry. */
  readonly listedOn: EntryLinks
}
