/** Pagefind failed, or lost a page. The message says which bundle, and `cause` what Pagefind said. */
export class SearchError extends Error {
  override readonly name: string = 'SearchError'
  /** What the system refused, as Node.js names it (`ENOSPC`); null where Pagefind itself failed. */
  readonly code: string | null

  constructor(message: string, options: ErrorOptions & { readonly code?: string | null } = {}) {
    super(message, options)
    this.code = options.code ?? null
  }
}
