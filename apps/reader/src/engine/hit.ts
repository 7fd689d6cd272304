import type { PagefindFragment } from './pagefind.ts'

/** A record that was found; its text is fetched when it is shown. */
export interface Hit {
  /** Unique over all bundles. */
  readonly key: string
  readonly bundle: string
  /** The words it was found by, in the form in which its bundle has them. */
  readonly asked: readonly string[]
  readonly score: number
  readonly load: () => Promise<PagefindFragment | null>
}
