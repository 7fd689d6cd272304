import { isStrange } from './is-strange.ts'
import type { ReadPage } from '../measure/read-page.ts'

/** Log-odds that a unit loses which is nothing but phrases of menus, bars and notices, in a language that was not learned. Chosen. */
const NOTHING_ELSE = -2.5
/** Share of its words from which it is nothing else. Chosen. */
const WHOLE = 0.75

/**
 * Log-odds for units that phrases alone tell; 0 for all others. Where the language was learned the trees know how much a
 * phrase says; of others they have seen too few pages, and take a menu for short lines like any.
 *
 * @param known share of the page's words that were learned.
 */
export function weighPhrases({ cueShare, prose }: ReadPage, known: number): Float32Array {
  const strange = isStrange(known)
  return cueShare.map((share, row) => {
    return strange && share >= WHOLE && prose[row] !== 1 ? NOTHING_ELSE : 0
  })
}
