import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { cutHeadingMarks } from './cut-heading-marks.ts'
import { levelOfDepth } from './level-of-depth.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'

/** What an Org file says of itself: `#+TITLE: …`. Elsewhere stars mark items and notes. */
const KEYWORD = /^#\+\w+:/u
const STARS = /^(\*+) +(?=\S)/u

/** Names the headings of an Org file, which begin with a star a level, and sets the stars aside. */
export function nameOutlineHeadings(passages: readonly Passage[]): Passage[] {
  if (!passages.some(({ unit }) => KEYWORD.test(unit.text))) return [...passages]
  return passages.map((passage) => {
    const { keep, kind, unit, facts } = passage
    const line = facts[0]?.line
    const stars = STARS.exec(line?.value ?? '')
    if (!keep || kind !== 'other' || line === undefined || facts.length > 1) return passage
    if (stars === null || unit.text.length > LONGEST_HEADING) return passage
    const words = { start: stars[0].length, end: line.value.trimEnd().length }
    const level = levelOfDepth(stars[1]?.length ?? 1)
    return changePassage(cutHeadingMarks(passage, words), { kind: 'heading', level })
  })
}
