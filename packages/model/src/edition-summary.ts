import type { Direction, EditionKind, StatedDate } from './edition.ts'

/** What a label is: the text's own title, the title that its keeper or dump gives, the text's first words, the dump's base name. */
export type LabelOrigin = 'text' | 'metadata' | 'words' | 'name'

/** What lists, search and neighbours need to know of an edition. Small: all of an archive are read several times. */
export interface EditionSummary {
  readonly id: string
  /** What the page is called in lists. */
  readonly label: string
  readonly labelFrom: LabelOrigin
  /** Null when the text has none; then `label` has another origin. */
  readonly title: string | null
  readonly site: string
  /** Name of the dump, and the first byte: together the original order. */
  readonly dump: string
  readonly offset: number
  readonly url: string | null
  readonly lang: string
  readonly dir: Direction
  readonly kind: EditionKind
  /** As the text states them; null when it does not. */
  readonly author: string | null
  readonly date: StatedDate | null
  /** What lists and facets go by, EDTF: the date that the text states, else the one that its keeper or dump gives. */
  readonly dated: string | null
  /** Whom lists and feeds name: the author that the text states, else the creator that its keeper or dump gives. */
  readonly by: string | null
  /** ISO 8601, UTC. */
  readonly captured: string | null
  /** Non-space characters (UTF-16 code units) published and set aside. */
  readonly published: number
  readonly aside: number
  readonly entries: readonly { readonly id: string; readonly headline: string }[]
}
