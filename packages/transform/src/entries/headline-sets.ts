import { NUMBERS } from '../text/digits.ts'
import type { Passage } from '../passages/passage.ts'
import { textKey } from '../text/text-key.ts'
import { countWords, lineRole, type LineRole } from './line-role.ts'
import { ECHO_BELOW, type EntryTraits, LOOK_BELOW, readTraits } from './read-traits.ts'

/** What the reader of listings sees in one passage. */
export interface EntryLine {
  readonly role: LineRole
  readonly words: number
  /** Its words with all numbers alike. */
  readonly key: string
  /** How many passages of the page have that key. */
  readonly copies: number
  /** Could it be the headline of an entry at all? */
  readonly open: boolean
}

/** A guess at the headlines of a page: all passages that stand at one distance from one repeated sign. */
export interface HeadlineSet {
  /** Indexes of passages, in order. */
  readonly members: readonly number[]
  readonly features: readonly number[]
}

/** Longer passages are no headlines; in words. */
const LONGEST_HEADLINE = 32
/** Passages are read up to this length; in characters. */
const SAMPLE = 1200
/** As much of a passage is compared with others; in characters. */
const KEY_LENGTH = 160
const LEAST = 3
/** How far from its sign a headline may stand; in passages. */
const REACH = 4
/** Signs that are tried: the most frequent ones. */
const MOST_SIGNS = 24
/** A longer gap than this ends a listing; in passages. */
const LONGEST_GAP = 40

/** Reads every passage for the reader of listings. */
export function readEntryLines(passages: readonly Passage[]): EntryLine[] {
  const keys = passages.map(({ unit, key }) =>
    (unit.text.length > KEY_LENGTH ? textKey(unit.text.slice(0, KEY_LENGTH)) : key).replaceAll(
      NUMBERS,
      '0',
    ),
  )
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  return passages.map((passage, index) => {
    const text = passage.unit.text.slice(0, SAMPLE)
    const role = lineRole(text)
    const words = countWords(text)
    const key = keys[index] ?? ''
    const open =
      words <= LONGEST_HEADLINE &&
      role !== 'more' &&
      passage.kind !== 'title' &&
      /\p{L}{2}/u.test(text)
    return { role, words, key, copies: copies.get(key) ?? 1, open }
  })
}

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
      if (members.length < LEAST) continue
      const name = members.join(' ')
      if (seen.has(name)) continue
      seen.add(name)
      const features = setFeatures(passages, lines, totals, traits, members, places.length)
      sets.push({ members, features })
    }
  }
  return sets
}

/** Places of each repeated sign: a role, a role after another, a line that recurs but for its numbers. */
function readSigns(passages: readonly Passage[], lines: readonly EntryLine[]): number[][] {
  const places = new Map<string, number[]>()
  const add = (sign: string, index: number): void => {
    const known = places.get(sign)
    if (known === undefined) places.set(sign, [index])
    else known.push(index)
  }
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.role ?? 'none'
    const passage = passages[index]
    if (passage === undefined) return
    if (line.role !== 'short') add(line.role, index)
    if (line.role === 'prose' && before !== 'prose') add('first prose', index)
    if (line.role === 'short' && before !== 'short') add(`short after ${before}`, index)
    if (line.role === 'prose' && before === 'short') add('prose after short', index)
    if (line.copies >= LEAST) add(`= ${line.key}`, index)
    if (passage.heading >= 0.5) add('heading', index)
    if (passage.heading >= 0.5 && passage.keep) add('kept heading', index)
    if (passage.facts[0]?.marker?.kind === 'bullet') add('bullet', index)
    if (passage.unit.blankBefore > 1) add('wide gap', index)
  })
  return [...places.values()]
    .filter((each) => each.length >= LEAST)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_SIGNS)
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

interface Totals {
  readonly words: readonly number[]
  readonly kept: readonly number[]
  readonly prose: readonly number[]
}

function runningWords(passages: readonly Passage[], lines: readonly EntryLine[]): Totals {
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

function setFeatures(
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
