import type { Passage } from './passage.ts'
import { setOffersAside } from './set-offers-aside.ts'
import { setPostscriptAside } from './set-postscript-aside.ts'
import { setRelatedAside } from './set-related-aside.ts'
import { settleSigns } from './settle-signs.ts'

type Step = (passages: readonly Passage[]) => Passage[]

/** In order: what certain words set aside, then what stands amid the rest. */
const steps: readonly Step[] = [setRelatedAside, setOffersAside, setPostscriptAside, settleSigns]

/** Settles what the classifier can not know of a line by itself. */
export function settlePassages(passages: readonly Passage[]): Passage[] {
  return steps.reduce<Passage[]>((settled, step) => step(settled), [...passages])
}
