import type { DateReading } from './date-reading.ts'
import { putsDayFirst } from './puts-day-first.ts'
import { toEdtf } from './to-edtf.ts'

const ISO =
  /(?<!\d)((?:1[4-9]|20)\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2})|\. (\d{1,2})\. (\d{1,2}))(?!\d)/u
/** A mark of direction may stand before each sign. */
const NUMERIC = /(?<!\d)(\d{1,2})\u200f?([/-]|\. ?)(\d{1,2})\u200f?\2((?:1[4-9]|20)\d{2})(?!\d)/u
const EAST_ASIAN = /((?:1[4-9]|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/u
const ERA =
  /(明治|大正|昭和|平成|令和|民國|民国)\s?(元|\d{1,3})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/u
const VIETNAMESE = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:1[4-9]|20)\d{2})(?!\d)/iu
/** The year before the first of each era. */
const YEAR_BEFORE: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}
/** Only dots are always written day first. */
const DAY_FIRST = '.'

/**
 * Reads the first date of a text whose month is a number.
 *
 * @param lang the language of the page, BCP 47: it tells whether the day or the month comes first.
 */
export function readNumericDate(text: string, lang: string): DateReading | null {
  const iso = ISO.exec(text)
  if (iso !== null) return reading(iso, [iso[1], iso[3] ?? iso[5], iso[4] ?? iso[6]])
  const asian = EAST_ASIAN.exec(text)
  if (asian !== null) return reading(asian, [asian[1], asian[2], asian[3]])
  const era = ERA.exec(text)
  if (era !== null) return reading(era, [yearOfEra(era[1], era[2]), era[3], era[4]])
  const worded = VIETNAMESE.exec(text)
  if (worded !== null) return reading(worded, [worded[3], worded[2], worded[1]])
  const found = NUMERIC.exec(text)
  if (found === null) return null
  const [, first, sign = '', second, year] = found
  const dayFirst = isDayFirst(Number(first), Number(second), sign, lang)
  if (dayFirst === null)
    return { edtf: null, start: found.index, end: found.index + found[0].length }
  return reading(found, dayFirst ? [year, second, first] : [year, first, second])
}

function isDayFirst(first: number, second: number, sign: string, lang: string): boolean | null {
  if (first > 12 || sign.startsWith(DAY_FIRST) || first === second) return true
  return second > 12 ? false : putsDayFirst(lang)
}

function yearOfEra(era = '', count = ''): string {
  return String((YEAR_BEFORE[era] ?? 0) + (count === '元' ? 1 : Number(count)))
}

function reading(
  match: RegExpExecArray,
  [year, month, day]: readonly (string | undefined)[],
): DateReading | null {
  const edtf = toEdtf(Number(year), numberOf(month), numberOf(day))
  return edtf === null ? null : { edtf, start: match.index, end: match.index + match[0].length }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
