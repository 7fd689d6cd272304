import type { Root as HastRoot } from 'hast'
import type { BlockKind } from './block-kind.ts'
import type { Ledger } from './ledger.ts'

export type Direction = 'ltr' | 'rtl'

/** What a page is as a whole. */
export type EditionKind = 'article' | 'listing' | 'thread' | 'document' | 'verse' | 'empty'

/** A date the text itself states. */
export interface StatedDate {
  /** EDTF: as precise as the text, `1824`, `1824-02` or `1824-02-17`. */
  readonly edtf: string
  /** The line that says so, 1-based. */
  readonly line: number
}

/** A published block, flat, as the command line prints it. */
export interface EditionBlock {
  readonly kind: BlockKind
  /** 1 to 6, of headings only. */
  readonly level?: number
  /** The block's words: wraps joined, cuts left out. */
  readonly text: string
  /** 1-based, inclusive. */
  readonly lines: readonly [from: number, to: number]
  /** Index in `entries` when the block belongs to one. */
  readonly entry?: number
}

/** A stretch that was set aside: whole lines, or a cut inside one. */
export interface AsideSpan {
  readonly text: string
  readonly lines: readonly [from: number, to: number]
  readonly rule: string
  readonly confidence: number
}

/** An entry of a listing page. */
export interface EditionEntry {
  /** Stable: made from the entry's own words; the anchor in the page. */
  readonly id: string
  readonly headline: string
  readonly teaser: string
  readonly lines: readonly [from: number, to: number]
  readonly byline?: string
  /** EDTF. */
  readonly date?: string
}

/** The normalized page made from a record. Plain data: it can be stored and cross a process. */
export interface Edition {
  /** Null when the text has none. */
  readonly title: string | null
  /** BCP 47, `und` when unsure. */
  readonly lang: string
  readonly dir: Direction
  readonly kind: EditionKind
  readonly author: string | null
  readonly date: StatedDate | null
  readonly blocks: readonly EditionBlock[]
  readonly aside: readonly AsideSpan[]
  readonly entries: readonly EditionEntry[]
  readonly ledger: Ledger
  /**
   * The published text as HTML nodes, without `main`: every block carries `data-lines="from-to"`, entries are
   * `<article class="entry" id>` with their heading first. The title block is not in it: the page shows it above.
   */
  readonly body: HastRoot
}
