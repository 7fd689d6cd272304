import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import type { LineRole } from './line-role.ts'
import { ECHO_BELOW, type EntryTraits, LOOK_BELOW } from './read-traits.ts'

/** Sums over the passages up to each. */
export interface Totals {
  readonly words: readonly number[]
  readonly kept: readonly number[]
  readonly prose: readonly number[]
}

/** Adds up what guesses ask of stretches: each takes two look-ups then. */
export function runningWords(passages: readonly Passage[], lines: readonly EntryLine[]): Totals {
  const words = [0]
  const kept = [0]
  const prose = [0]
  lines.forEach((line, index) => {
    words.push((words[index] ?? 0) + line.words)
    kept.push((kept[index] ?? 0) + (passages[index]?.keep === true ? line.words : 0))
    prose.push((prose[index] ?? 0) + (line.role === 'prose' ? 1 : 0))
  })
  return { words, kept, prose }
}

/** The names of a set's features, in the order of their weights. */
export const setFeatureNames = [
  'logCount',
  'valid',
  'distinct',
  'words',
  'wordsSpread',
  'gap',
  'evenGaps',
  'kept',
  'heading',
  'segmentWords',
  'withProse',
  'oneProse',
  'coversKept',
  'endsSentence',
  'copied',
  'startsLower',
  'digits',
  'longestShort',
  'listItem',
  'proseNext',
  'proseSecond',
  'isShort',
  'isByline',
  'isDate',
  'question',
  'beforeEnds',
  'segmentsAlike',
  'tooShort',
  'capital',
  'isSign',
  'echoed',
  'longerThanNext',
  'longerThanBefore',
  'sameWords',
] as const

/** What the lines of a guess say about being headlines, in the order of `setFeatureNames`. */
export function setFeatures(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  totals: Totals,
  traits: EntryTraits,
  members: readonly number[],
  signs: number,
): number[] {
  const count = members.length
  const first = members[0] ?? 0
  const gaps = members.slice(1).map((place, index) => place - (members[index] ?? 0))
  const gap = median(gaps)
  const end = Math.min(lines.length, (members.at(-1) ?? 0) + Math.max(1, gap))
  const bounds = members.map((place, index) => [place, members[index + 1] ?? end] as const)
  const words = members.map((place) => lines[place]?.words ?? 0)
  const segments = bounds.map(
    ([from, to]) => (totals.words[to] ?? 0) - (totals.words[from + 1] ?? 0),
  )
  const prose = bounds.map(([from, to]) => (totals.prose[to] ?? 0) - (totals.prose[from + 1] ?? 0))
  const share = (test: (index: number) => boolean): number =>
    members.filter((place) => test(place)).length / count
  const shareOf = (trait: Uint8Array): number => share((place) => trait[place] === 1)
  const keptAll = totals.kept.at(-1) ?? 0
  return [
    Math.log(count),
    count / signs,
    new Set(members.map((place) => lines[place]?.key)).size / count,
    Math.log1p(mean(words)),
    deviation(words) / Math.max(1, mean(words)),
    Math.log(Math.max(1, gap)),
    gaps.filter((each) => each >= gap / 2 && each <= gap * 2).length / Math.max(1, gaps.length),
    share((place) => passages[place]?.keep === true),
    mean(members.map((place) => passages[place]?.heading ?? 0)),
    Math.log1p(mean(segments)),
    prose.filter((each) => each > 0).length / count,
    prose.filter((each) => each === 1).length / count,
    ((totals.kept[end] ?? 0) - (totals.kept[first] ?? 0)) / Math.max(1, keptAll),
    shareOf(traits.endsSentence),
    share((place) => (lines[place]?.copies ?? 1) > 1),
    shareOf(traits.startsLower),
    shareOf(traits.digits),
    mean(bounds.map(([from, to]) => (isLongestShort(traits, from, to) ? 1 : 0))),
    mean(members.map((place) => passages[place]?.listItem ?? 0)),
    share((place) => lines[place + 1]?.role === 'prose'),
    share((place) => lines[place + 2]?.role === 'prose'),
    share((place) => lines[place]?.role === 'short'),
    share((place) => lines[place]?.role === 'byline'),
    share((place) => lines[place]?.role === 'date' || lines[place]?.role === 'count'),
    shareOf(traits.asks),
    share((place) => lines[place - 1]?.role !== 'short'),
    1 / (1 + deviation(segments) / Math.max(1, mean(segments))),
    share((place) => (lines[place]?.words ?? 0) < 3),
    shareOf(traits.startsCapital),
    share((place) => SIGNS.has(lines[place]?.role ?? 'short')),
    mean(bounds.map(([from, to]) => echo(traits, from, to))),
    share((place) => isLonger(lines, place, place + 1)),
    share((place) => isLonger(lines, place, place - 1)),
    sharedWords(traits, members),
  ]
}

const SIGNS: ReadonlySet<LineRole> = new Set(['date', 'byline', 'count', 'price', 'credit'])

/** Share of a headline's longer words that its entry says again. */
function echo({ echoes }: EntryTraits, from: number, to: number): number {
  const distances = echoes[from]
  if (distances === undefined || distances.length === 0) return 0
  let said = 0
  for (const distance of distances) if (distance < Math.min(to - from, ECHO_BELOW)) said++
  return said / distances.length
}

/** Is a passage longer than a neighbour that is no running text? */
function isLonger(lines: readonly EntryLine[], place: number, beside: number): boolean {
  const other = lines[beside]
  return other === undefined || other.role === 'prose' || (lines[place]?.words ?? 0) > other.words
}

/** Share of words that stand in a third of the headlines: labels share them, headlines do not. */
function sharedWords({ words, counts }: EntryTraits, members: readonly number[]): number {
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

function isLongestShort({ outgrown }: EntryTraits, from: number, to: number): boolean {
  return (outgrown[from] ?? LOOK_BELOW) >= Math.min(to - from, LOOK_BELOW)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1
}
