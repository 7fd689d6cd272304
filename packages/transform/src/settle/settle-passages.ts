import type { Passage } from '../passages/passage.ts'
import { setClosingAside } from './set-closing-aside.ts'
import { setMarksAside } from './set-marks-aside.ts'
import { setMoreAside } from './set-more-aside.ts'
import { setOffersAside } from './set-offers-aside.ts'
import { setPostscriptAside } from './set-postscript-aside.ts'
import { setRelatedAside } from './set-related-aside.ts'
import { setRightsAside } from './set-rights-aside.ts'
import { setTrailsAside } from './set-trails-aside.ts'
import { setTurnsAside } from './set-turns-aside.ts'
import { settleSigns } from './settle-signs.ts'
import { type PassageStep, takeSteps } from '../passages/take-steps.ts'

/** In order: what certain words set aside, then what stands amid the rest. */
const steps: readonly PassageStep[] = [
  setTrailsAside,
  setTurnsAside,
  setRelatedAside,
  setOffersAside,
  setPostscriptAside,
  setMoreAside,
  setRightsAside,
  setClosingAside,
  settleSigns,
  setMarksAside,
]

/** Settles what the classifier cannot know of a line by itself. */
export function settlePassages(passages: readonly Passage[]): Passage[] {
  return takeSteps(passages, steps)
}
