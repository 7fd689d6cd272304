import type { Passage } from '../passages/passage.ts'
import { setStretchAside } from './set-stretch-aside.ts'

/** A rule of underscores, as services that carry messages draw it above what they add. */
const RULE = /^_{30,}$/u
const ADDRESS = /\bhttps?:\/\/\S/u
/** Lines that are added, at most, and characters in each. Chosen, not measured. */
const MOST_LINES = 6
const LONGEST = 120

/**
 * Sets aside what the carrier of a message wrote under it: a rule of underscores and at its end a few short lines, one of
 * which is an address on the web. A signature stands behind `-- ` and is its writer's.
 */
export function setPostscriptAside(passages: readonly Passage[]): Passage[] {
  const rule = passages.findLastIndex(({ unit }) => RULE.test(unit.text))
  const added = passages.slice(rule + 1)
  const texts = added.map(({ unit }) => unit.text)
  const short = added.length <= MOST_LINES && texts.every((text) => text.length <= LONGEST)
  const settled = [...passages]
  if (rule > 0 && short && texts.some((text) => ADDRESS.test(text)))
    setStretchAside(settled, 'advertisement', rule, passages.length)
  return settled
}
