import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import type { EntryLine } from './entry-line.ts'
import type { LineRole } from '../statements/line-role.ts'

/** The names of the features, in the order of their weights. */
export const pageFeatureNames = [
  'withSign',
  'proseAbove',
  'proseBelow',
  'proseInEntry',
  'numbered',
  'cutShort',
  'sameGap',
  'longestProse',
  'moreProse',
  'statedAbove',
  'proseShare',
  'withSentence',
] as const

const SIGNS: ReadonlySet<LineRole> = new Set(['date', 'byline', 'count', 'price', 'credit', 'more'])
const NUMBERED =
  /^(?:#?\p{Nd}{1,3}[.):]?\s|step\b|schritt\b|chapter\b|tip\b|paso\b|étape\b|day\b|week\b)/iu
/** A line of fewer words is no sentence. Chosen, not measured. */
const SENTENCE_WORDS = 5
const CUT_SHORT = /(?:…|\.\.\.|\[\s?…\s?\]|\[\.\.\.\])\]?$/u

/** What a page as a whole says about being a listing, given the best guess at its headlines. */
export function pageFeatures(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  members: readonly number[],
): number[] {
  const gaps = members.slice(1).map((place, index) => place - (members[index] ?? 0))
  const gap = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 1
  const first = members[0] ?? 0
  const end = Math.min(lines.length, (members.at(-1) ?? 0) + gap)
  const entries = members.map((place, index) =>
    readEntry(passages, lines, place, members[index + 1] ?? end),
  )
  const share = (test: (entry: EntryShape) => boolean): number =>
    entries.filter((entry) => test(entry)).length / entries.length
  const above = proseWords(passages, lines, 0, first)
  const below = proseWords(passages, lines, end, lines.length)
  const inside = entries.map((entry) => entry.words)
  const within = inside.reduce((sum, words) => sum + words, 0)
  return [
    share((entry) => entry.sign),
    Math.log1p(above),
    Math.log1p(below),
    Math.log1p(within / entries.length),
    members.filter((place) => NUMBERED.test(passages[place]?.unit.text ?? '')).length /
      members.length,
    share((entry) => entry.cutShort),
    gaps.filter((each) => each === gap).length / Math.max(1, gaps.length),
    Math.log1p(Math.max(...inside)),
    share((entry) => entry.prose > 1),
    share((entry) => entry.sign) < 0.5 && isStatedAbove(lines, first) ? 1 : 0,
    within / Math.max(1, within + above + below),
    share((entry) => entry.sentence),
  ]
}

/** Lines above the first headline among which an article says its author and date. */
const STATED_ABOVE = 12

function isStatedAbove(lines: readonly EntryLine[], first: number): boolean {
  return lines
    .slice(Math.max(0, first - STATED_ABOVE), first)
    .some((line) => line.role === 'byline' || line.role === 'date')
}

interface EntryShape {
  readonly sign: boolean
  readonly cutShort: boolean
  /** Whether it says a sentence, be it a short one. */
  readonly sentence: boolean
  readonly prose: number
  readonly words: number
}

function readEntry(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  from: number,
  to: number,
): EntryShape {
  let sign = false
  let cutShort = false
  let sentence = false
  let prose = 0
  let words = 0
  for (let index = from + 1; index < to; index++) {
    const line = lines[index]
    if (line === undefined) continue
    if (SIGNS.has(line.role)) sign = true
    if (line.role === 'prose' || isShortSentence(line, passages[index])) sentence = true
    if (line.role !== 'prose') continue
    prose++
    words += line.words
    if (CUT_SHORT.test(passages[index]?.unit.text.slice(-8) ?? '')) cutShort = true
  }
  return { sign, cutShort, sentence, prose, words }
}

function isShortSentence({ role, words }: EntryLine, passage: Passage | undefined): boolean {
  return role === 'short' && words >= SENTENCE_WORDS && endsSentence(passage?.unit.text ?? '')
}

function proseWords(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  from: number,
  to: number,
): number {
  let words = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (line?.role === 'prose' && passages[index]?.keep === true) words += line.words
  }
  return words
}
