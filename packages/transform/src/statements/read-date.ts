import { readDecimal } from '../text/read-decimal.ts'
import { dateReaders } from './date-readers.ts'
import { partRunTogether, placeBefore } from './part-run-together.ts'
import { readEnglishDates } from './read-english-dates.ts'

/** A date found in a line. */
export interface DateReading {
  /** EDTF: year, year and month, or day. Null when it can be read in two ways. */
  readonly edtf: string | null
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Longer texts are not searched for a date; a date line is short. In UTF-16 code units. */
const LONGEST = 400
/** The reader asks for a day to reckon from; only dates that need none are taken. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12))
const YEAR = /(?:^|\D)(?:1[4-9]|20)\d{2}(?!\d)/u
const ISO = /(?<!\d)((?:1[4-9]|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:1[4-9]|20)\d{2})(?!\d)/u
const EAST_ASIAN = /((?:1[4-9]|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/u
const OTHER_DIGITS = /(?!\p{ASCII})\p{Nd}/gu
/** Languages whose pages also count the years of another calendar, which now stands in its fifteenth century. */
const OTHER_CALENDARS: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'fa',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
])
/** There, earlier years are not taken for Gregorian ones. */
const EARLIEST = 1500
/** Only dots are always written day first. */
const DAY_FIRST = '.'

/**
 * Reads the first date of a text that names its year.
 *
 * @param lang the language of the page, BCP 47; English is tried when it is not known.
 */
export function readDate(text: string, lang: string): DateReading | null {
  if (text.length > LONGEST) return null
  const apart = partRunTogether(text)
  const plain = YEAR.test(apart.text) ? apart.text : withAsciiDigits(apart.text)
  if (plain === apart.text && !YEAR.test(apart.text)) return null
  const primary = lang.split('-')[0] ?? 'en'
  const found = readNumeric(plain) ?? readNamed(plain, primary)
  const year = Number.parseInt(found?.edtf ?? '', 10)
  if (found === null || (OTHER_CALENDARS.has(primary) && year < EARLIEST)) return null
  const { edtf, start, end } = found
  return { edtf, start: placeBefore(apart, start), end: placeBefore(apart, end) }
}

/** Every digit of another script that takes one UTF-16 code unit becomes one that does, too. */
function withAsciiDigits(text: string): string {
  return text.replaceAll(OTHER_DIGITS, (digit) =>
    digit.length > 1 ? digit : String(readDecimal(digit)),
  )
}

function readNumeric(text: string): DateReading | null {
  const year = ISO.exec(text) ?? EAST_ASIAN.exec(text)
  if (year !== null) {
    const iso = year.length > 4
    return reading(year, [year[1], iso ? year[3] : year[2], iso ? year[4] : year[3]])
  }
  const found = NUMERIC.exec(text)
  if (found === null) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  if (first > 12 || found[2] === DAY_FIRST || first === second)
    return reading(found, [found[4], found[3], found[1]])
  if (second > 12) return reading(found, [found[4], found[1], found[3]])
  return { edtf: null, start: found.index, end: found.index + found[0].length }
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

function readNamed(text: string, language: string): DateReading | null {
  for (const parse of new Set([dateReaders[language] ?? readEnglishDates, readEnglishDates])) {
    for (const parsed of parse(text, REFERENCE)) {
      const { start } = parsed
      const year = start.isCertain('year') ? start.get('year') : null
      const month = start.isCertain('month') ? start.get('month') : null
      const day = start.isCertain('day') ? start.get('day') : null
      if (year === null || month === null || !YEAR.test(parsed.text)) continue
      const edtf = toEdtf(year, month, day)
      if (edtf === null) continue
      return { edtf, start: parsed.index, end: parsed.index + parsed.text.length }
    }
  }
  return null
}

function toEdtf(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return head
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${head}-${String(day).padStart(2, '0')}` : null
}
