import type { Passage } from '../passages/passage.ts'
import { hasDigit } from '../text/digits.ts'
import { endsSentence, startsLower } from '../text/sentence-signs.ts'
import type { EntryLine } from './entry-line.ts'
import type { LineRole } from '../statements/line-role.ts'

/**
 * What guesses at headlines ask of the passages of a page, in columns, one row a passage. A passage is a member of up to
 * some two hundred guesses: what is asked of it alone is worked out once here, and the guesses only add up.
 */
export interface EntryTraits {
  /** A column for each of `traitNames`: 1 for yes, 0 for no and where no headline can stand. */
  readonly has: readonly Uint8Array[]
  readonly size: Int32Array
  /** Probabilities, as the classifier says. */
  readonly heading: Float64Array
  readonly listItem: Float64Array
  /** A number for each different key. */
  readonly keys: Int32Array
  /** How many passages below stands the first short one with more words; `LOOK_BELOW` where there is none so near. */
  readonly outgrown: Uint8Array
  /** Sums over the passages up to each, one row more than passages: words, words of content, passages of running text. */
  readonly wordsTo: Int32Array
  readonly keptTo: Int32Array
  readonly proseTo: Int32Array
}

/** Passages below a headline that are looked at for a longer short one. Chosen, not measured. */
export const LOOK_BELOW = 12
/** A headline of fewer words is too short. Chosen, not measured. */
const SHORTEST = 3

const CAPITAL = /^["'“‘«]?[\p{Lu}\p{Lo}\p{Nd}]/u
/** What is asked about the end of a text is asked of so many characters. */
const END = 2
const ASKS = /[?？]$/u
const TRAILS_OFF = /[?!…]["”’]?$/u
const SIGNS: ReadonlySet<LineRole> = new Set(['date', 'byline', 'count', 'price', 'credit'])

interface Row {
  readonly passage: Passage
  readonly line: EntryLine
  /** The lines above and below. */
  readonly above: EntryLine | undefined
  readonly below: EntryLine | undefined
  readonly second: EntryLine | undefined
}

/** What is asked of a passage as a headline, yes or no. */
export const traitNames = [
  'kept',
  'endsSentence',
  'copied',
  'startsLower',
  'digits',
  'proseNext',
  'proseSecond',
  'isShort',
  'isByline',
  'isDate',
  'question',
  'beforeEnds',
  'tooShort',
  'capital',
  'isSign',
  'longerThanNext',
  'longerThanBefore',
] as const
type TraitName = (typeof traitNames)[number]

const tests: Readonly<Record<TraitName, (row: Row) => boolean>> = {
  kept: ({ passage }) => passage.keep,
  endsSentence: ({ passage: { unit } }) =>
    endsSentence(unit.text) && !TRAILS_OFF.test(unit.text.slice(-END)),
  copied: ({ line }) => line.copies > 1,
  startsLower: ({ passage }) => startsLower(passage.unit.text),
  digits: ({ passage }) => hasDigit(passage.unit.text),
  proseNext: ({ below }) => below?.role === 'prose',
  proseSecond: ({ second }) => second?.role === 'prose',
  isShort: ({ line }) => line.role === 'short',
  isByline: ({ line }) => line.role === 'byline',
  isDate: ({ line }) => line.role === 'date' || line.role === 'count',
  question: ({ passage }) => ASKS.test(passage.unit.text.slice(-END)),
  beforeEnds: ({ above }) => above?.role !== 'short',
  tooShort: ({ line }) => line.words < SHORTEST,
  capital: ({ passage }) => CAPITAL.test(passage.unit.text),
  isSign: ({ line }) => SIGNS.has(line.role),
  longerThanNext: ({ line, below }) => isLonger(line, below),
  longerThanBefore: ({ line, above }) => isLonger(line, above),
}

/** Reads the traits of all passages of a page. Linear. */
export function readTraits(passages: readonly Passage[], lines: readonly EntryLine[]): EntryTraits {
  const rows = passages.flatMap((passage, at): Row[] => {
    const line = lines[at]
    if (line === undefined) return []
    return [{ passage, line, above: lines[at - 1], below: lines[at + 1], second: lines[at + 2] }]
  })
  const numbers = new Map<string, number>()
  const numberOf = ({ key }: EntryLine): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return {
    has: traitNames.map((name) => columnOf(rows, tests[name])),
    size: fill(new Int32Array(rows.length), rows, ({ line }) => line.words),
    heading: fill(new Float64Array(rows.length), rows, ({ passage }) => passage.heading),
    listItem: fill(new Float64Array(rows.length), rows, ({ passage }) => passage.listItem),
    keys: fill(new Int32Array(rows.length), rows, ({ line }) => numberOf(line)),
    outgrown: fill(new Uint8Array(rows.length), rows, (_, at) => outgrownAfter(lines, at)),
    wordsTo: sumsOf(rows, ({ line }) => line.words),
    keptTo: sumsOf(rows, ({ passage, line }) => (passage.keep ? line.words : 0)),
    proseTo: sumsOf(rows, ({ line }) => (line.role === 'prose' ? 1 : 0)),
  }
}

/** Is a passage longer than a neighbour that is no running text? */
function isLonger(line: EntryLine, beside: EntryLine | undefined): boolean {
  return beside === undefined || beside.role === 'prose' || line.words > beside.words
}

function columnOf(rows: readonly Row[], test: (row: Row) => boolean): Uint8Array {
  return fill(new Uint8Array(rows.length), rows, (row) => (row.line.open && test(row) ? 1 : 0))
}

/** Fills a column in a loop: what typed arrays offer for it goes through iterators, and takes several times as long. */
function fill<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  rows: readonly Row[],
  valueOf: (row: Row, at: number) => number,
): Column {
  rows.forEach((row, at) => {
    column[at] = valueOf(row, at)
  })
  return column
}

function sumsOf(rows: readonly Row[], amount: (row: Row) => number): Int32Array {
  const sums = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => {
    sums[at + 1] = (sums[at] ?? 0) + amount(row)
  })
  return sums
}

function outgrownAfter(lines: readonly EntryLine[], from: number): number {
  const own = lines[from]?.words ?? 0
  for (let below = 1; below < LOOK_BELOW; below++) {
    const line = lines[from + below]
    if (line !== undefined && line.role === 'short' && line.words > own) return below
  }
  return LOOK_BELOW
}
