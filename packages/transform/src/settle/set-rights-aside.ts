import { changePassage } from '../passages/change-passage.ts'
import { isRunningText } from '../text/is-running-text.ts'
import type { Passage } from '../passages/passage.ts'

/** A line that begins by claiming the rights of a year, as the foot of a page does. */
const CLAIM = /^(?:copyright|©|\(c\))(?:\s(?:copyright|©|\(c\)))?[\s,]*(?:19|20)\d\d(?!\d)/iu
/** Longer lines are legal text; in characters. Chosen, not measured. */
const LONGEST = 120
/** How sure it is that such a line is the page's foot. On the training pages 549 of 551 such lines are no content. */
const SURE = 0.9

/** Sets the claim of rights aside under which no running text follows. On the title page of a book it is part of the book. */
export function setRightsAside(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(({ keep, unit }) => keep && isRunningText(unit.text))
  return passages.map((passage, index) =>
    passage.keep && index > last && isClaim(passage)
      ? changePassage(passage, { keep: false, judgement: { rule: 'footer', confidence: SURE } })
      : passage,
  )
}

function isClaim({ unit, facts }: Passage): boolean {
  return facts.length === 1 && unit.text.length <= LONGEST && CLAIM.test(unit.text)
}
