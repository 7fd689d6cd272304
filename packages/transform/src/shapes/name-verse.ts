import { countStretches } from '../text/count-stretches.ts'
import { hasDigit } from '../text/digits.ts'
import { changePassage } from '../passages/change-passage.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'
import { publishPassage } from '../passages/publish-passage.ts'
import { isSetIn } from './is-set-in.ts'
import { measureProse, type Prose } from './measure-prose.ts'
import { share } from './share.ts'
import { endsSentence, startsLower, startsUpper } from '../text/sentence-signs.ts'

/** A line of verse takes no more columns and has so many words. Chosen, not measured. */
const WIDEST = 64
const FEWEST_WORDS = 2
const MOST_WORDS = 14
/** Lines that make a poem, when they show the signs of one. Chosen, not measured. */
const LEAST_LINES = 4
/** Lines a poem needs where its script has no capitals and no marks to show. Chosen, not measured. */
const LEAST_PLAIN_LINES = 10
/** Share of lines that end within a sentence with a mark. Menus and lists have next to none. Chosen, not measured. */
const LEAST_OPEN = 0.2
/** Share of lines that may end a sentence; in prose of one line each, nearly all do. Chosen, not measured. */
const MOST_CLOSED = 0.6
/** Share of words but the first that may start with a capital; menus and headlines have more. Chosen, not measured. */
const MOST_CAPITALS = 0.34
/** Deviation of the widths, as a share of their mean; lines of a metre are alike. Chosen, not measured. */
const MOST_UNEVEN = 0.3
/** At least this share of the lines must have been judged content. Chosen, not measured. */
const LEAST_KEPT = 0.5

const OPEN_END = /[,،、，—]["'”’]?$/u
const CODE = /[{}=<>_$\\|@#/]|\(\)|::/u
/** Words set off by underscores, as plain text writes italics. */
const ITALICS = /_(?=\S)([^_]+)_/gu
const CASED = /[\p{Ll}\p{Lu}]/u

/** Finds runs of lines that read as verse and names them; lines set aside for want of better come back. */
export function nameVerse(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  const prose = measureProse(passages)
  for (const { start, end } of listRuns(passages, isVerseLine)) {
    const run = passages.slice(start, end)
    if (run.length < LEAST_LINES || !isVerse(run, prose)) continue
    for (const [at, passage] of run.entries())
      if (hasLineBeside(passages, start + at)) named[start + at] = toVerse(passage)
  }
  return named
}

function toVerse(passage: Passage): Passage {
  return changePassage(publishPassage(passage), { kind: 'verse' })
}

/** A line with blank lines on both sides stands between stanzas, and is not one. */
function hasLineBeside(passages: readonly Passage[], index: number): boolean {
  return passages[index]?.unit.blankBefore === 0 || passages[index + 1]?.unit.blankBefore === 0
}

function isOpenToVerse(passage: Passage): boolean {
  return passage.keep || passage.judgement.rule === 'boilerplate'
}

function isVerseLine(passage: Passage): boolean {
  const line = passage.facts[0]
  if (line === undefined || passage.facts.length > 1) return false
  if (passage.kind !== 'other' || !isOpenToVerse(passage)) return false
  if (line.marker !== null || line.tabular || line.width - line.indent > WIDEST) return false
  const words = countStretches(line.text)
  return words >= FEWEST_WORDS && words <= MOST_WORDS && !hasDigit(line.text) && !hasCode(line.text)
}

function hasCode(text: string): boolean {
  return CODE.test(text) && CODE.test(text.replaceAll(ITALICS, '$1'))
}

function isVerse(run: readonly Passage[], prose: Prose | null): boolean {
  if (run.filter((passage) => passage.keep).length < LEAST_KEPT * run.length) return false
  const texts = run.map((passage) => passage.unit.text)
  const closed = share(texts, endsSentence)
  if (closed > MOST_CLOSED) return false
  const close = run.filter((passage, index) => index > 0 && passage.unit.blankBefore === 0).length
  if (close < run.length / 2) return false
  if (!CASED.test(texts.join(''))) return run.length >= LEAST_PLAIN_LINES && isEven(run)
  if (prose !== null && isSetIn(run, prose)) return true
  return share(texts, (text) => OPEN_END.test(text)) >= LEAST_OPEN && !hasManyCapitals(texts)
}

function hasManyCapitals(texts: readonly string[]): boolean {
  let words = 0
  let capitals = 0
  for (const text of texts) {
    for (const word of text.split(/\s+/u).slice(1)) {
      if (startsUpper(word)) capitals++
      if (startsUpper(word) || startsLower(word)) words++
    }
  }
  return capitals > MOST_CAPITALS * words
}

function isEven(run: readonly Passage[]): boolean {
  const widths = run.map((passage) => passage.facts[0]?.width ?? 0)
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const variance = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / widths.length
  return Math.sqrt(variance) <= MOST_UNEVEN * mean
}
