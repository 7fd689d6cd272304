import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/** How the link under a shop's box reads: to what customers say of the article. */
const REVIEWS =
  /^(?:クチコミ|口コミ|(?:カスタマー)?レビュー)(?:を)?(?:もっと)?(?:見る|読む)$|^(?:read|see|view)\s(?:all\s)?(?:customer\s)?reviews$|^(?:alle\s)?kundenrezensionen\s(?:ansehen|lesen)$|^(?:voir|lire)\sles\s(?:avis|commentaires)(?:\sclients?)?$/iu
/** Lines of such a box: what is sold, who made it, when, who sells it, the link. Chosen, not measured. */
const MOST_LINES = 6
/** Longer lines are text; in characters. Chosen, not measured. */
const LONGEST = 160

/** Sets a shop's boxes aside: the link to customers' reviews, and the short lines right above it, up to a blank line. */
export function setOffersAside(passages: readonly Passage[]): Passage[] {
  const settled = [...passages]
  passages.forEach(({ unit }, index) => {
    if (!REVIEWS.test(unit.text)) return
    const first = boxStart(passages, index)
    if (first === null) return
    setStretchAside(settled, 'advertisement', first, index + 1)
  })
  return settled
}

/** Null where the lines above are text, or stand right under more of it. */
function boxStart(passages: readonly Passage[], link: number): number | null {
  for (let at = link; at >= 0 && link - at < MOST_LINES; at--) {
    const unit = passages[at]?.unit
    if (unit === undefined || unit.text.length > LONGEST) return null
    if (unit.blankBefore > 0) return at
  }
  return null
}
