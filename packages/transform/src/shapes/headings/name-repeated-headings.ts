import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { recogniseHeading } from '../recognise/recognise-heading.ts'
import { usualGap } from '../usual-gap.ts'

/** What is labelled on the same line is no part: `Rated: good`. */
const LABELLED = /[:：]\s*\S/u
/** Copies, at least, that tell how a page uses a line. Chosen, not measured. */
const LEAST_COPIES = 3
/** Longer lines are no labels of parts; in characters. Chosen, not measured. */
const LONGEST = 80
/** Of the copies so many stand over something longer, and so many of what stands below them differs. Chosen, not measured. */
const LEAST_OVER_MORE = 0.7
const LEAST_DIFFERENT = 0.8
/** Passages from a copy to the next, in the middle. Chosen, not measured. */
const LEAST_APART = 4

/**
 * Reads all copies of a line alike: where a page heads part after part with the same words, over text that differs, and the
 * classifier takes one of them for a heading, all are.
 */
export function nameRepeatedHeadings(passages: readonly Passage[]): Passage[] {
  const headings = new Set<number>()
  for (const places of readCopies(passages)) {
    if (!partsText(passages, places)) continue
    if (places.some((place) => recogniseHeading(passages, place) !== null))
      for (const place of places) headings.add(place)
  }
  return passages.map((passage, index) =>
    headings.has(index) ? changePassage(passage, { kind: 'heading' }) : passage,
  )
}

function readCopies(passages: readonly Passage[]): number[][] {
  const copies = new Map<string, number[]>()
  passages.forEach(({ keep, kind, key, unit, facts }, index) => {
    if (!keep || kind !== 'other' || key === '' || unit.text.length > LONGEST) return
    if (facts[0]?.marker !== null || LABELLED.test(unit.text)) return
    const places = copies.get(key)
    if (places === undefined) copies.set(key, [index])
    else places.push(index)
  })
  return [...copies.values()].filter((places) => places.length >= LEAST_COPIES)
}

function partsText(passages: readonly Passage[], places: readonly number[]): boolean {
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  if (Math.min(...gaps) < 2) return false
  if ((usualGap(places) ?? 0) < LEAST_APART) return false
  const below = places.flatMap((place) => {
    const next = passages[place + 1]
    return next?.keep === true ? [next] : []
  })
  const length = passages[places[0] ?? 0]?.unit.text.length ?? 0
  const longer = below.filter(({ unit }) => unit.text.length > length)
  const different = new Set(below.map(({ key }) => key))
  return (
    longer.length >= LEAST_OVER_MORE * places.length &&
    different.size >= LEAST_DIFFERENT * below.length
  )
}
