import { logOdds } from '../../forests/log-odds.ts'
import { charClass } from '../measure/char-table.ts'
import { mixHash } from '../words/mix-hash.ts'
import { pairHash } from '../words/pair-hash.ts'
import { beginsAlike } from './begins-alike.ts'
import { hashEnding } from './hash-ending.ts'
import type { JudgedLines } from './judged-lines.ts'
import { kindAround } from './kind-around.ts'
import { returnsBelow } from './returns-below.ts'
import { wordAt } from './word-at.ts'

/** What a hash tells of: the same word says another thing in another place. Their numbers are part of the trained table. */
const told = {
  word: 1,
  pair: 2,
  first: 3,
  last: 4,
  ending: 5,
  firstEnding: 6,
  lastEnding: 7,
  shape: 8,
  shapeAbove: 9,
  shapeBelow: 10,
  odds: 11,
  oddsAmid: 12,
  oddsAbove: 13,
  oddsBelow: 14,
  returns: 15,
  returnsSoon: 16,
  begins: 17,
  beginsAlike: 18,
} as const

/** Steps of log-odds that are told apart: so many a unit of them, and of these so many on both sides of 0. Chosen, not measured. */
const STEPS_A_UNIT = 2
const MOST_STEPS = 7
/** Bits that hold one of several small numbers. */
const SMALL = 4
const WIDE = 8

/**
 * Hashes of what tells a short line's kind beside its counts: its words, pairs of words and their endings; whether its words
 * return below, and the lines around begin as it does; the shapes of these lines; and how likely it and they are headings.
 *
 * @param out where they are added.
 */
export function hashSurroundings(judged: JudgedLines, row: number, out: number[]): void {
  const { measured: m, units } = judged.page
  const add = (what: number, value: number): void => {
    out.push(mixHash(pairHash(mixHash(value), what)))
  }
  const to = m.tokenStart[row + 1] ?? 0
  for (let at = m.tokenStart[row] ?? 0; at < to; at++) {
    add(told.word, m.tokens[at] ?? 0)
    if (at + 1 < to) add(told.pair, pairHash(m.tokens[at] ?? 0, m.tokens[at + 1] ?? 0))
  }
  add(told.first, wordAt(m, row, 0))
  add(told.last, wordAt(m, row, -1))
  const endings = (units[row]?.text ?? '').split(' ').map(hashEnding)
  for (const ending of endings) add(told.ending, ending)
  add(told.firstEnding, endings[0] ?? 0)
  add(told.lastEnding, endings.at(-1) ?? 0)
  add(told.shape, shapeOf(judged, row))
  add(told.shapeAbove, shapeOf(judged, row - 1))
  add(told.shapeBelow, shapeOf(judged, row + 1))
  const odds = stepOf(judged, row)
  const below = kindAround(judged, row + 1)
  add(told.odds, odds)
  add(told.oddsAmid, (odds << WIDE) | (kindAround(judged, row - 1) << SMALL) | below)
  add(told.oddsAbove, (odds << SMALL) | stepOf(judged, row - 1))
  add(told.oddsBelow, (odds << SMALL) | stepOf(judged, row + 1))
  const returns = returnsBelow(m, row)
  add(told.returns, (returns << SMALL) | below)
  add(told.returnsSoon, (returns << SMALL) | odds)
  const alike = beginsAlike(m, row)
  add(told.begins, alike)
  add(told.beginsAlike, (alike << SMALL) | odds)
}

/** How likely a line is a heading, in steps from 0 on. */
function stepOf({ heading }: JudgedLines, row: number): number {
  const steps = Math.round(logOdds(heading[row] ?? 0) * STEPS_A_UNIT)
  return MOST_STEPS + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps))
}

/** How long a line is, and with what kinds of characters it begins and ends. */
function shapeOf({ page: { measured: m } }: JudgedLines, row: number): number {
  if (row < 0 || row >= m.count) return 0
  const length = 1 + Math.floor(Math.log2(1 + (m.chars[row] ?? 0)))
  const [first, last] = [m.firstClass[row], m.lastClass[row]]
  return (length << (2 * WIDE)) | ((first ?? charClass.space) << WIDE) | (last ?? charClass.space)
}
