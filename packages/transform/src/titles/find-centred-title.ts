import { findCentred } from '../passages/find-centred.ts'
import type { Passage } from '../passages/passage.ts'
import type { FoundTitle } from './found-title.ts'
import { isNoTitle } from './is-no-title.ts'

/** Lines above it, at most: a head, or who brought the matter in and what it is. Chosen, not measured. */
const HEAD = 10

/**
 * The first line in the middle of a hard-wrapped text, as printed proceedings set the title of each piece: published, at its top.
 *
 * @param printed whether a text browser printed the page: it does so below the menus, so that the line stands anywhere, published or not.
 */
export function findCentredTitle(
  passages: readonly Passage[],
  printed: boolean,
): FoundTitle | null {
  for (const index of findCentred(passages)) {
    const passage = passages[index]
    if (passage === undefined || (index > HEAD && !printed)) break
    if (!passage.keep && !printed) continue
    if (!isNoTitle(passage, index) && /\p{L}/u.test(passage.unit.text))
      return { index, title: passage.unit.text, cuts: [], copy: null }
  }
  return null
}
