import type { BlockKind } from './block-kind.ts'

/** Where a span of the text went. */
export type Fate = 'published' | 'aside' | 'space'

/**
 * A span of a record's text and what became of it. The spans of a ledger follow each other without gap or overlap
 * and cover the text end to end.
 */
export interface LedgerSpan {
  /** UTF-16 code units from the start of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** 1-based, inclusive. */
  readonly lines: readonly [from: number, to: number]
  readonly fate: Fate
  /** The kind of the block it was published in; null for what was set aside and for space. */
  readonly kind: BlockKind | null
  /** The rule that decided; null for space. */
  readonly rule: string | null
  /** 0 to 1; 1 for space. */
  readonly confidence: number
  /** True when a person should look: the confidence is between 0.3 and 0.7. */
  readonly review: boolean
}

/** The account of a record's text. */
export type Ledger = readonly LedgerSpan[]
