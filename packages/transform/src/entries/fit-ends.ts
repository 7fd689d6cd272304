import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { usualGap } from '../shapes/usual-gap.ts'

/** Share of headlines judged content from which one that is not is no end of a listing. Chosen, not measured. */
const MOSTLY_KEPT = 0.7
/** Entries that may be added at either end: the guess knows the middle of a listing. */
const MOST_ADDED = 6

/** Fits the ends of a listing: what was set aside goes, and what continues the pattern at the same distance comes. */
export function fitEnds(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  members: readonly number[],
): number[] {
  const fitted = trim(passages, members)
  const gap = usualGap(fitted)
  if (gap === null) return fitted
  const pattern = usualPattern(lines, fitted)
  const continues = (place: number): boolean =>
    lines[place]?.open === true &&
    passages[place]?.keep === true &&
    patternAt(lines, place) === pattern
  for (let added = 0; added < MOST_ADDED; added++) {
    const place = (fitted[0] ?? 0) - gap
    if (!continues(place)) break
    fitted.unshift(place)
  }
  for (let added = 0; added < MOST_ADDED; added++) {
    const place = (fitted.at(-1) ?? 0) + gap
    if (!continues(place)) break
    fitted.push(place)
  }
  return fitted
}

function trim(passages: readonly Passage[], members: readonly number[]): number[] {
  const kept = members.filter((place) => passages[place]?.keep === true).length
  const fitted = [...members]
  if (kept < MOSTLY_KEPT * members.length) return fitted
  while (fitted.length > 0 && passages[fitted.at(-1) ?? 0]?.keep !== true) fitted.pop()
  while (fitted.length > 0 && passages[fitted[0] ?? 0]?.keep !== true) fitted.shift()
  return fitted
}

function patternAt(lines: readonly EntryLine[], place: number): string {
  return `${lines[place]?.role ?? 'none'} ${lines[place + 1]?.role ?? 'none'}`
}

function usualPattern(lines: readonly EntryLine[], members: readonly number[]): string {
  const counts = new Map<string, number>()
  let best = ''
  for (const place of members) {
    const pattern = patternAt(lines, place)
    const count = (counts.get(pattern) ?? 0) + 1
    counts.set(pattern, count)
    if (count > (counts.get(best) ?? 0)) best = pattern
  }
  return best
}
