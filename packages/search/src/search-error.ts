/** Pagefind failed, or lost a page. The message says which bundle, and `cause` what Pagefind said. */
export class SearchError extends Error {
  override readonly name: string = 'SearchError'
}
