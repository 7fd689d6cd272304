import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { LEAST_PLACES, readSigns } from './read-signs.ts'

/** A guess at the headlines of a page: all passages that stand at one distance from one repeated sign. */
export interface Guess {
  /** Indexes of passages, in order. */
  readonly members: readonly number[]
  /** How many passages have the sign. */
  readonly signs: number
}

/** How far from its sign a headline may stand; in passages. */
const REACH = 4
/** A longer gap than this ends a listing; in passages. */
const LONGEST_GAP = 40

const MARK_FACTOR = 0x01000193

/** Guesses at the headlines of a page. Linear: a bounded number of signs, each with a bounded number of distances. */
export function guessHeadlines(passages: readonly Passage[], lines: readonly EntryLine[]): Guess[] {
  const guesses: Guess[] = []
  const seen = new Map<number, (readonly number[])[]>()
  for (const places of readSigns(passages, lines)) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const members = longestRun(lines, places, offset)
      if (members.length < LEAST_PLACES) continue
      const mark = markOf(members)
      const alike = seen.get(mark) ?? []
      if (alike.some((each) => areSame(each, members))) continue
      seen.set(mark, [...alike, members])
      guesses.push({ members, signs: places.length })
    }
  }
  return guesses
}

/** A number that lists of the same members share, and others hardly. */
function markOf(members: readonly number[]): number {
  let mark = members.length
  for (const place of members) mark = Math.imul(mark, MARK_FACTOR) + place
  return mark | 0
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((place, at) => place === other[at])
}

/** The longest run of places that may be headlines, without a long gap: a listing stands in one piece. */
function longestRun(
  lines: readonly EntryLine[],
  places: readonly number[],
  offset: number,
): number[] {
  let best: number[] = []
  let run: number[] = []
  for (const sign of places) {
    const place = sign + offset
    if (lines[place]?.open !== true) continue
    const last = run.at(-1)
    if (last !== undefined && place - last > LONGEST_GAP) run = []
    run.push(place)
    if (run.length > best.length) best = run
  }
  return best
}
