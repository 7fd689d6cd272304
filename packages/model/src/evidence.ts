/**
 * In how much of its site a line stands, in steps, so that one more dump seldom changes an answer:
 * `own` in this record only, `some` in two records or more, `many` in a tenth of the site's records and no fewer than
 * three, `most` in half of them and no fewer than three.
 */
export type Spread = 'own' | 'some' | 'many' | 'most'

/** How many records the site has, in steps: 1, 2 to 4, 5 to 9, 10 and more. */
export type SiteSize = 'one' | 'few' | 'several' | 'many'

/** What the other records of a site say about the lines of one record. */
export interface PageEvidence {
  readonly siteSize: SiteSize
  /** For each line of the record's text, in order. Blank lines are `own`. */
  readonly lines: readonly Spread[]
}
