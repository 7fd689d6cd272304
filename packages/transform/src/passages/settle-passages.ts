import type { Passage } from './passage.ts'
import { setMarksAside } from './set-marks-aside.ts'
import { setOffersAside } from './set-offers-aside.ts'
import { setPostscriptAside } from './set-postscript-aside.ts'
import { setRelatedAside } from './set-related-aside.ts'
import { settleSigns } from './settle-signs.ts'
import { type PassageStep, takeSteps } from './take-steps.ts'

/** In order: what certain words set aside, then what stands amid the rest. */
const steps: readonly PassageStep[] = [
  setRelatedAside,
  setOffersAside,
  setPostscriptAside,
  settleSigns,
  setMarksAside,
]

/** Settles what the classifier can not know of a line by itself. */
export function settlePassages(passages: readonly Passage[]): Passage[] {
  return takeSteps(passages, steps)
}
