import { isWidespread } from '../evidence/is-widespread.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { isRunningText } from '../text/is-running-text.ts'
import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/**
 * Sets aside what a site writes under its texts: from a sentence on that stands in many of its records, where nothing that
 * stands in this record only follows. A record whose own running text is shorter has nothing that it could stand under: it may
 * be one of many captures of a page. The classifier publishes such sentences, for they may be words of a series.
 */
export function setClosingAside(passages: readonly Passage[]): Passage[] {
  const own = passages.findLastIndex(
    (passage) => isOwn(passage) && passage.facts.some(({ wordy }) => wordy),
  )
  const below = passages.slice(own + 1)
  const closing = below.findIndex(isOfSite)
  const settled = [...passages]
  const text = passages.filter((passage) => isOwn(passage) && isRunningText(passage.unit.text))
  const foot = closing < 0 ? [] : below.slice(closing).filter(({ keep }) => keep)
  if (foot.length > 0 && lengthOf(text) > lengthOf(foot))
    for (let at = own + 1 + closing; at < passages.length; at++)
      if (passages[at]?.keep === true) setStretchAside(settled, 'repeated-on-site', at, at + 1)
  return settled
}

function isOwn({ keep, unit }: Passage): boolean {
  return keep && unit.spread === 'own'
}

function isOfSite({ keep, unit }: Passage): boolean {
  const { spread, text } = unit
  return keep && isWidespread(spread) && endsSentence(text)
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { unit }) => sum + unit.text.length, 0)
}
