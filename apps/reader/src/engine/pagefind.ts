/** What we use of the JavaScript that Pagefind 1.6 puts into every bundle. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>
  /** All values of all groups, with the number of pages. */
  readonly filters: () => Promise<FilterCounts>
  readonly search: (term: string | null, options: PagefindOptions) => Promise<PagefindResponse>
}

export interface PagefindOptions {
  readonly filters: PagefindFilters
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

/** For each group, the values of which any will do. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>

export interface PagefindResponse {
  readonly results: readonly PagefindResult[]
  /** Pages by group and value, among the results. */
  readonly filters: FilterCounts
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PagefindResult {
  /** The same for one page of a bundle in every search. */
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PagefindFragment | null>
}

export interface PagefindFragment {
  /** The page's address with a slash before it. */
  readonly raw_url: string
  readonly content: string
  /** As `content`, `<` and `>` escaped; in languages written without spaces with U+200B between words. */
  readonly raw_content: string
  /** Which words were found: positions in `raw_content` split at spaces, or at U+200B where there are any. */
  readonly locations: readonly number[]
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly meta: Readonly<Record<string, string>>
  /** Headings with an id, in order. */
  readonly anchors: readonly PagefindAnchor[]
}

export interface PagefindAnchor {
  /** Its tag. */
  readonly element: string
  readonly id: string
  readonly text: string
  /** Its first word. */
  readonly location: number
}
