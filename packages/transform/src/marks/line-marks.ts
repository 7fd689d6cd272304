import type { Cut, Judgement } from '@fonds/model'

/** What of a line is no word of the page but a sign of the tool that wrote it down. */
export interface LineMarks {
  /** In order, without overlap; never all that the line says. */
  readonly cuts: readonly Cut[]
  /** Why the whole line is such a sign; null where it says something. */
  readonly whole: Judgement | null
}
