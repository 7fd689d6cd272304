/** One Pagefind bundle: what can be found in one language, or in a part of it. */
export interface SearchBundle {
  /** Name of its folder; the reader imports `pagefind/<name>/pagefind.js`. */
  readonly name: string
  /** Primary language subtag, `und` for pages of unknown language. */
  readonly lang: string
  /** Pages that can be found. */
  readonly pages: number
  /** Pages without a single word: no search finds them. */
  readonly wordless: number
  /** Bytes of all its files as published. */
  readonly bytes: number
  /** Of these, what a reader loads before the first result: scripts, list of pages, filters. */
  readonly firstBytes: number
  readonly files: number
}
