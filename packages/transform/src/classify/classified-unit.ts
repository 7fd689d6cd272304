import type { UnitRule } from './unit-rule.ts'

/** What the classifier says about one unit. */
export interface ClassifiedUnit {
  /** Published when true, set aside when false. */
  readonly keep: boolean
  /** How sure that decision is, 0 to 1. */
  readonly confidence: number
  readonly rule: UnitRule
  /** Probability that the unit is content, 0 to 1. */
  readonly content: number
  /** Share of its words that are phrases of one family, of menus, notices, bars and the like; 0 to 1. */
  readonly phrases: number
  /** Log-odds that the learned words of the unit alone give. */
  readonly wordScore: number
  /** Probability that the unit, if kept, is a heading, 0 to 1. */
  readonly heading: number
  /** Probability that it is content and a heading, by its words, too, 0 to 1. */
  readonly headed: number
  /** Probability that the unit, if kept, is an item of a list, 0 to 1. */
  readonly listItem: number
  /** Likewise, as is told where the dump has lost the markers but kept blank lines; elsewhere the same, 0 to 1. */
  readonly listed: number
  /** Probabilities that it, if kept, is a cell of a table that lost its rows, or a line of preformatted text, 0 to 1. */
  readonly cell: number
  readonly pre: number
}
