/** A stretch of text that may be the title. */
export interface TitleCandidate {
  /** Of the passage. */
  readonly index: number
  /** Its words; of the first line without the site's name. */
  readonly title: string
  /** How many parts behind a separator were taken off, or in front of one; and what they say. */
  readonly dropped: number
  readonly lead: number
  readonly rest: string
}
