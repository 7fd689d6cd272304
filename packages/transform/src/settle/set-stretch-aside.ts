import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** How sure it is that a stretch is what its rule says, where it bears the signs of it. Chosen, not measured. */
const SURE = 0.9

/** Sets passages aside by a rule, in the list given: from one up to another, which is not set aside with them. */
export function setStretchAside(
  passages: Passage[],
  rule: string,
  from: number,
  end: number,
): void {
  const judgement = { rule, confidence: SURE }
  for (let at = from; at < end; at++) {
    const passage = passages[at]
    if (passage !== undefined) passages[at] = changePassage(passage, { keep: false, judgement })
  }
}
