/** Who wrote the page, and the passages that say so. */
export interface FoundAuthor {
  readonly name: string
  readonly indexes: readonly number[]
}
