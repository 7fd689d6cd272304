import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { LEAST_PLACES, readSigns } from './read-signs.ts'
import { readTraits } from './read-traits.ts'
import { runningWords, setFeatures } from './set-features.ts'

/** A guess at the headlines of a page: all passages that stand at one distance from one repeated sign. */
export interface HeadlineSet {
  /** Indexes of passages, in order. */
  readonly members: readonly number[]
  readonly features: readonly number[]
}

/** How far from its sign a headline may stand; in passages. */
const REACH = 4
/** A longer gap than this ends a listing; in passages. */
const LONGEST_GAP = 40

/** Guesses at the headlines of a page. Linear: a bounded number of signs, each with a bounded number of distances. */
export function headlineSets(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
): HeadlineSet[] {
  const sets: HeadlineSet[] = []
  const totals = runningWords(passages, lines)
  const traits = readTraits(passages, lines)
  const seen = new Set<string>()
  for (const places of readSigns(passages, lines)) {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const members = longestRun(
        places.map((place) => place + offset).filter((place) => lines[place]?.open === true),
      )
      if (members.length < LEAST_PLACES) continue
      const name = members.join(' ')
      if (seen.has(name)) continue
      seen.add(name)
      const features = setFeatures(passages, lines, totals, traits, members, places.length)
      sets.push({ members, features })
    }
  }
  return sets
}

/** The longest run of places without a long gap: a listing stands in one piece. */
function longestRun(places: readonly number[]): number[] {
  let best: number[] = []
  let run: number[] = []
  for (const place of places) {
    const last = run.at(-1)
    if (last !== undefined && place - last > LONGEST_GAP) run = []
    run.push(place)
    if (run.length > best.length) best = run
  }
  return best
}
