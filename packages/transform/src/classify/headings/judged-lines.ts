import type { ReadPage } from '../measure/read-page.ts'

/** What the forests say of a page's units: what words of headings are weighed beside. */
export interface JudgedLines {
  readonly page: ReadPage
  /** Probability of content after both stages and the site. */
  readonly content: Float32Array
  /** Units from this probability on are kept. */
  readonly threshold: number
  /** Probabilities of kinds, of a unit that is content. */
  readonly heading: Float32Array
  readonly listItem: Float32Array
  readonly cell: Float32Array
  readonly pre: Float32Array
}
