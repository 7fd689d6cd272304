import type { Spread } from '@fonds/model'

/**
 * What the classifier judges: a line, or the lines of one hard-wrapped paragraph joined.
 * Blank lines are no units; they show in `blankBefore`.
 */
export interface Unit {
  /** Its words, wraps joined with a space (or nothing, where the script has none), trimmed. */
  readonly text: string
  /** First and last line, 1-based, inclusive. */
  readonly lines: readonly [from: number, to: number]
  /** Blank lines right before it, without those that stand between all lines: see `measureLeading`. */
  readonly blankBefore: number
  /** Columns from the margin of the page to its first line, below 0 where it stands out. */
  readonly indent: number
  /** How far its lines are spread over the site; of several lines the least. */
  readonly spread: Spread
}
