import { isTrail } from '../text/is-trail.ts'
import { isRunningText } from '../text/is-running-text.ts'
import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/**
 * Sets the trail of links from the home page aside, where a line above the running text is surely one. The classifier knows
 * trails in the languages that it learned.
 */
export function setTrailsAside(passages: readonly Passage[]): Passage[] {
  const text = passages.findIndex(({ unit }) => isRunningText(unit.text))
  const settled = [...passages]
  for (let at = 0; at < text; at++) {
    const passage = passages[at]
    if (passage?.keep === true && isTrail(passage.unit.text))
      setStretchAside(settled, 'navigation', at, at + 1)
  }
  return settled
}
