import type { Passage } from '../passages/passage.ts'
import { LONGEST_HEADING } from './longest-heading.ts'

/** Lines, at least, that make a list of contents. Chosen, not measured. */
const LEAST_LINES = 3

/** What a line of contents has: a word. */
const WORD = /\p{L}{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** A list of contents. */
export interface Contents {
  /** Index of its first line; the others follow it one by one. */
  readonly start: number
  /** For each of its lines, the index of the line below the list that says the same. */
  readonly places: readonly number[]
}

/**
 * Finds lists of contents: lines one right after the other, each of which stands again below the list, in the same order
 * and apart from the next. What a menu says stands again in a menu, line by line, or in another order.
 */
export function findContents(passages: readonly Passage[]): Contents[] {
  const again = placesAgain(passages)
  const found: Contents[] = []
  for (let start = 0; start < passages.length;) {
    const places: number[] = []
    for (;;) {
      const place = again[start + places.length] ?? null
      const last = places.at(-1)
      if (place === null || (last !== undefined && place <= last + 1)) break
      places.push(place)
    }
    const end = start + places.length
    if (places.length >= LEAST_LINES && (places[0] ?? 0) >= end) found.push({ start, places })
    start = Math.max(end, start + 1)
  }
  return found
}

/** For each line that a list of contents can hold, the next line that says the same. */
function placesAgain(passages: readonly Passage[]): readonly (number | null)[] {
  const below = new Map<string, number>()
  return passages
    .map((passage, index) => ({ passage, index }))
    .toReversed()
    .map(({ passage: { key, unit }, index }) => {
      if (!WORD.test(key) || unit.text.length > LONGEST_HEADING) return null
      const place = below.get(key) ?? null
      below.set(key, index)
      return place
    })
    .toReversed()
}
