import type { LineRole } from '../statements/line-role.ts'

/** What the reader of listings sees in one passage. */
export interface EntryLine {
  readonly role: LineRole
  readonly words: number
  /** Its words with all numbers alike. */
  readonly key: string
  /** How many passages of the page have that key. */
  readonly copies: number
  /** Could it be the headline of an entry at all? */
  readonly open: boolean
}
