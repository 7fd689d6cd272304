import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/** How a list of links to other articles is headed where no blank tells it from the text. */
const MORE = /(?:もっと(?:見|み|読|よ)る|の記事を読む|関連記事)\s*[:：]?$/u
/** Longer lines head nothing; in characters. Chosen, not measured. */
const LONGEST_HEADER = 80
/** Links that make such a list, at least. Chosen, not measured. */
const LEAST_LINKS = 2

/** Sets a list of links aside whose header says that it leads to more articles: the header, and the items right under it. */
export function setRelatedAside(passages: readonly Passage[]): Passage[] {
  const settled = [...passages]
  passages.forEach(({ unit }, index) => {
    if (unit.text.length > LONGEST_HEADER || !MORE.test(unit.text)) return
    let end = index + 1
    while (isItemBelow(passages[end])) end++
    if (end - index <= LEAST_LINKS) return
    setStretchAside(settled, 'related-links', index, end)
  })
  return settled
}

function isItemBelow(passage: Passage | undefined): boolean {
  return passage?.facts[0]?.marker?.kind === 'bullet' && passage.unit.blankBefore === 0
}
