import type { BlockKind, Cut, Judgement } from '@fonds/model'
import type { LineFacts } from './line-facts.ts'
import type { Unit } from './unit.ts'

/** A unit on its way to become a block: its lines, what was decided about it, and what it is. */
export interface Passage {
  readonly unit: Unit
  readonly facts: readonly LineFacts[]
  /** The words of the unit as they are compared: `textKey`. */
  readonly key: string
  /** Whether the blank line right above holds white space where others of the text are empty: there an image stood. */
  readonly belowSpace: boolean
  readonly keep: boolean
  readonly judgement: Judgement
  /** Share of its own words that are phrases of menus, notices, bars and the like, 0 to 1. */
  readonly phrases: number
  /** Probability that it is content, and the score of its learned words, as the classifier says. */
  readonly content: number
  readonly wordScore: number
  /** Probabilities that the unit is a heading or a list item, as the classifier says. */
  readonly heading: number
  readonly listItem: number
  /** Likewise, a cell of a table that lost its rows, or a line of preformatted text. */
  readonly cell: number
  readonly pre: number
  /** Probability that it is content and a heading, as the classifier says by its words, too. */
  readonly headed: number
  /** Probability of a list item, as is told where the dump has lost the markers but kept blank lines; elsewhere the same. */
  readonly listed: number
  readonly kind: BlockKind
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  readonly depth?: number | undefined
  readonly ordered?: boolean | undefined
  /** Set-aside stretches by line number. */
  readonly cuts: ReadonlyMap<number, readonly Cut[]>
  /** Numbers of the lines that join the next without a space. */
  readonly gapless: ReadonlySet<number>
  /** EDTF, of a passage that states a date. */
  readonly date?: string | undefined
  /** Index of the entry it belongs to. */
  readonly entry?: number | undefined
}
