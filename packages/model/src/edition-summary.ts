import type { Direction, EditionKind, StatedDate } from './edition.ts'

/** What lists, search and neighbours need to know of an edition. Small: one is kept in memory for each record. */
export interface EditionSummary {
  readonly id: string
  /** What the page is called in lists: its title, else the first words of its text, else the dump's base name. */
  readonly label: string
  /** Null when the text has none; then `label` was made. */
  readonly title: string | null
  readonly site: string
  /** Name of the dump, and the first byte: together the original order. */
  readonly dump: string
  readonly offset: number
  readonly url: string | null
  readonly lang: string
  readonly dir: Direction
  readonly kind: EditionKind
  readonly author: string | null
  readonly date: StatedDate | null
  /** ISO 8601, UTC. */
  readonly captured: string | null
  /** Non-space characters (UTF-16 code units) published and set aside. */
  readonly published: number
  readonly aside: number
  readonly entries: readonly { readonly id: string; readonly headline: string }[]
}
