import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { standsFree } from '../../passages/stands-free.ts'
import { publishPassage } from '../../passages/publish-passage.ts'
import { isBook } from '../is-book.ts'
import { readRoman } from './read-ordinal.ts'

/** Longer lines head nothing in a book of plain text; in characters. Chosen, not measured. */
const LONGEST = 70
/** Letters in a line of capitals, at least: fewer are initials and abbreviations. Chosen, not measured. */
const LEAST_LETTERS = 4
/** Chapters that count up, at least, before their numbers are believed. Chosen, not measured. */
const LEAST_CHAPTERS = 2
/** Rules by which a bare number is set aside for want of better. */
const WEAK: ReadonlySet<string> = new Set(['boilerplate', 'repeated-on-site'])
const NUMBERED = /^([IVXLC]{1,7})\.(?:\s|$)/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/gu
const RUNS_ON = /[,:;]$/u

/**
 * Names headings that stand between blank lines in a book: chapters that Roman numbers count, set aside or
 * not, and lines in capitals above text that is not.
 */
export function nameBookHeadings(passages: readonly Passage[]): Passage[] {
  if (!isBook(passages)) return [...passages]
  const chapters = findChapters(passages)
  return passages.map((passage, index) => {
    if (chapters.has(index)) return changePassage(publishPassage(passage), { kind: 'heading' })
    return isCapitalHeading(passages, index) ? changePassage(passage, { kind: 'heading' }) : passage
  })
}

function isFree(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  if (passage === undefined || passage.kind !== 'other' || passage.facts.length > 1) return false
  if (passage.unit.text.length > LONGEST || index === passages.length - 1) return false
  return standsFree(passages, index)
}

function findChapters(passages: readonly Passage[]): ReadonlySet<number> {
  const chapters = new Set<number>()
  let run: number[] = []
  let last = 0
  passages.forEach((passage, index) => {
    const number = NUMBERED.exec(passage.unit.text)?.[1]
    if (number === undefined || !isFree(passages, index)) return
    if (!passage.keep && !WEAK.has(passage.judgement.rule)) return
    const value = readRoman(number)
    if (value !== last + 1) run = []
    run.push(index)
    last = value
    if (run.length >= LEAST_CHAPTERS) for (const each of run) chapters.add(each)
  })
  return chapters
}

function isCapitalHeading(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const below = passages[index + 1]
  if (passage?.keep !== true || below?.keep !== true || !isFree(passages, index)) return false
  const { text } = passage.unit
  if (
    LOWER.test(text) ||
    RUNS_ON.test(text) ||
    text.startsWith('*') ||
    passage.facts[0]?.marker !== null
  )
    return false
  if ((text.match(UPPER)?.length ?? 0) < LEAST_LETTERS) return false
  return LOWER.test(below.unit.text) && below.unit.text.length > text.length
}
