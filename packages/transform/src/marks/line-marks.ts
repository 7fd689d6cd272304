import type { Cut, Judgement } from '@fonds/model'

/** What of a line is no word of the page but a sign of the tool that wrote it down. */
export interface LineMarks {
  /** In order, without overlap. Where they are all that the line says, it belongs to the line above, as the rule under the head of a table does. */
  readonly cuts: readonly Cut[]
  /** Why the whole line is such a sign; null where it says something. */
  readonly whole: Judgement | null
}
