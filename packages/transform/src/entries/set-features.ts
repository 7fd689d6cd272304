import type { Guess } from './guess-headlines.ts'
import { type EntryTraits, LOOK_BELOW, traitNames } from './read-traits.ts'
import { ECHO_BELOW, type EntryWords } from './read-words.ts'

/** The names of a guess's features, in the order of their weights. Those of words take longest and stand last. */
export const setFeatureNames: readonly string[] = [
  'logCount',
  'valid',
  'distinct',
  'words',
  'wordsSpread',
  'gap',
  'evenGaps',
  'heading',
  'segmentWords',
  'withProse',
  'oneProse',
  'coversKept',
  'longestShort',
  'listItem',
  'segmentsAlike',
  ...traitNames,
  'echoed',
  'sameWords',
]

/** What the lines of a guess say about being headlines: `setFeatureNames` but for the last two, those of words. */
export function lineFeatures(traits: EntryTraits, { members, signs }: Guess): number[] {
  const count = members.length
  const first = members[0] ?? 0
  const gaps = gapsOf(members)
  const gap = median(gaps)
  const end = endOf(traits, members, gap)
  const sizes = new Int32Array(count)
  const segments = new Int32Array(count)
  let heading = 0
  let listItem = 0
  let withProse = 0
  let oneProse = 0
  let longestShort = 0
  members.forEach((place, at) => {
    const to = members[at + 1] ?? end
    sizes[at] = traits.size[place] ?? 0
    segments[at] = between(traits.wordsTo, place + 1, to)
    heading += traits.heading[place] ?? 0
    listItem += traits.listItem[place] ?? 0
    const prose = between(traits.proseTo, place + 1, to)
    if (prose > 0) withProse++
    if (prose === 1) oneProse++
    if ((traits.outgrown[place] ?? LOOK_BELOW) >= Math.min(to - place, LOOK_BELOW)) longestShort++
  })
  const words = mean(sizes)
  const segment = mean(segments)
  let even = 0
  for (const each of gaps) if (each >= gap / 2 && each <= gap * 2) even++
  const features = [
    Math.log(count),
    count / signs,
    countDistinct(traits.keys, members) / count,
    Math.log1p(words),
    deviation(sizes, words) / Math.max(1, words),
    Math.log(Math.max(1, gap)),
    even / Math.max(1, gaps.length),
    heading / count,
    Math.log1p(segment),
    withProse / count,
    oneProse / count,
    between(traits.keptTo, first, end) / Math.max(1, traits.keptTo.at(-1) ?? 0),
    longestShort / count,
    listItem / count,
    1 / (1 + deviation(segments, segment) / Math.max(1, segment)),
  ]
  for (const column of traits.has) {
    let having = 0
    for (const place of members) having += column[place] ?? 0
    features.push(having / count)
  }
  return features
}

/** What the words of a guess say: the last two of `setFeatureNames`, each 0 to 1. */
export function wordFeatures(traits: EntryTraits, words: EntryWords, { members }: Guess): number[] {
  const end = endOf(traits, members, median(gapsOf(members)))
  let echoed = 0
  members.forEach((place, at) => {
    echoed += echo(words, place, members[at + 1] ?? end)
  })
  return [echoed / members.length, sharedWords(words, members)]
}

function gapsOf(members: readonly number[]): Int32Array {
  const gaps = new Int32Array(members.length - 1)
  for (let at = 0; at < gaps.length; at++) gaps[at] = (members[at + 1] ?? 0) - (members[at] ?? 0)
  return gaps
}

/** Where the last entry ends: it is as long as the others usually are. */
function endOf({ size }: EntryTraits, members: readonly number[], gap: number): number {
  return Math.min(size.length, (members.at(-1) ?? 0) + Math.max(1, gap))
}

function between(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}

function countDistinct(keys: Int32Array, members: readonly number[]): number {
  return new Set(members.map((place) => keys[place])).size
}

/** Share of a headline's longer words that its entry says again. */
function echo({ echoes }: EntryWords, from: number, to: number): number {
  const distances = echoes[from]
  if (distances === undefined || distances.length === 0) return 0
  let said = 0
  for (const distance of distances) if (distance < Math.min(to - from, ECHO_BELOW)) said++
  return said / distances.length
}

/** Share of words that stand in a third of the headlines: labels share them, headlines do not. */
function sharedWords({ words, counts }: EntryWords, members: readonly number[]): number {
  let all = 0
  for (const place of members) {
    for (const word of words[place] ?? []) counts[word] = (counts[word] ?? 0) + 1
    all += words[place]?.length ?? 0
  }
  let shared = 0
  for (const place of members) {
    for (const word of words[place] ?? []) {
      const count = counts[word] ?? 0
      if (count * 3 > members.length) shared += count
      counts[word] = 0
    }
  }
  return shared / Math.max(1, all)
}

function mean(values: Int32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / Math.max(1, values.length)
}

function deviation(values: Int32Array, middle: number): number {
  let sum = 0
  for (const value of values) sum += (value - middle) ** 2
  return Math.sqrt(sum / Math.max(1, values.length))
}

function median(values: Int32Array): number {
  return values.toSorted()[values.length >> 1] ?? 1
}
