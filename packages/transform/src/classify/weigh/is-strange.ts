/** Share of learned words below which a page's language was not learned. Chosen. */
const LEARNED = 0.4

/**
 * Is a page of a language that was not learned, so that the trees know less of it?
 *
 * @param known share of the page's words that were learned.
 */
export function isStrange(known: number): boolean {
  return known < LEARNED
}
