import { findHanging } from '../passages/find-hanging.ts'
import { findCentred } from '../passages/find-centred.ts'
import type { Passage } from '../passages/passage.ts'
import type { FoundTitle } from './found-title.ts'
import { isNoTitle } from './is-no-title.ts'

/** Lines above it, at most: a head, or who brought the matter in and what it is. Chosen, not measured. */
const HEAD = 10

/**
 * The first line in the middle of a hard-wrapped text, as printed proceedings set the title of each piece: at its top, but where
 * headings stand out as text browsers print them, wherever it is, for they print it below the menus.
 */
export function findCentredTitle(passages: readonly Passage[]): FoundTitle | null {
  const printed = findHanging(passages).size > 0
  for (const index of findCentred(passages)) {
    const passage = passages[index]
    if (passage === undefined || (index > HEAD && !printed)) break
    if (!passage.keep && !printed) continue
    if (!isNoTitle(passage, index) && /\p{L}/u.test(passage.unit.text))
      return { index, title: passage.unit.text, cuts: [], copy: null }
  }
  return null
}
