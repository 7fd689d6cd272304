/** How a stretch of text presents itself as an author. */
export type AuthorForm = 'byline' | 'inside' | 'labelled' | 'starter' | 'bare'

/** A stretch of text that may name who wrote the page. */
export interface AuthorCandidate {
  /** Of the passage. */
  readonly index: number
  readonly name: string
  /** Its words as they are compared. */
  readonly key: string
  readonly form: AuthorForm
  /** Which of how many parts of the line it is. */
  readonly part: number
  readonly parts: number
}
