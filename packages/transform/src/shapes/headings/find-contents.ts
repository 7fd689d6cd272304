import type { Passage } from '../../passages/passage.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'

/** Lines, at least, that make a list of contents. Chosen, not measured. */
const LEAST_LINES = 3

/** What a line of contents has: a word. */
const WORD = /\p{L}{2}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** The numbers that a list of contents sets before the lines it names: `2.1 Flap gates` is keyed `2 1 flap gates`. */
const NUMBERS = /^(?:\d{1,2} )+(?=\p{L})/u
const NUMBERED = /^\s*\d/u

/** A list of contents. */
export interface Contents {
  /** Index of its first line; the others follow it one by one. */
  readonly start: number
  /** For each of its lines, the index of the line below the list that says the same. */
  readonly places: readonly number[]
  /** The list numbers its lines, which stand below without their numbers: so do contents only. */
  readonly counts: boolean
}

/** Where a line stands again. */
interface Again {
  readonly place: number
  /** Without the numbers before it. */
  readonly counted: boolean
}

/**
 * Finds lists of contents: lines one right after the other, each of which stands again below the list, in the same order
 * and, where no numbers tell them from a menu, apart from the next. What a menu says stands again in a menu, line by line, or
 * in another order.
 */
export function findContents(passages: readonly Passage[]): Contents[] {
  const again = placesAgain(passages)
  const found: Contents[] = []
  for (let start = 0; start < passages.length;) {
    const places: number[] = []
    let counts = true
    for (;;) {
      const next = again[start + places.length] ?? null
      const last = places.at(-1)
      if (next === null || (last !== undefined && next.place <= (next.counted ? last : last + 1)))
        break
      places.push(next.place)
      counts &&= next.counted
    }
    const end = start + places.length
    if (places.length >= LEAST_LINES && (places[0] ?? 0) >= end)
      found.push({ start, places, counts })
    start = Math.max(end, start + 1)
  }
  return found
}

/** For each line that a list of contents can hold, the next line that says the same. */
function placesAgain(passages: readonly Passage[]): readonly (Again | null)[] {
  const below = new Map<string, number>()
  return passages
    .map((passage, index) => ({ passage, index }))
    .toReversed()
    .map(({ passage: { key, unit }, index }) => {
      if (!WORD.test(key) || unit.text.length > LONGEST_HEADING) return null
      const same = below.get(key)
      const isNumbered = same === undefined && NUMBERED.test(unit.text)
      const counted = isNumbered ? below.get(key.replace(NUMBERS, '')) : undefined
      below.set(key, index)
      if (same !== undefined) return { place: same, counted: false }
      return counted === undefined ? null : { place: counted, counted: true }
    })
    .toReversed()
}
