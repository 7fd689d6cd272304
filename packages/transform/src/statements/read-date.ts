import { readDecimal } from '../text/read-decimal.ts'
import { dateReaders } from './date-readers.ts'
import type { DateReading } from './date-reading.ts'
import { partRunTogether, placeBefore } from './part-run-together.ts'
import { readEnglishDates } from './read-english-dates.ts'
import { readMonthNames } from './read-month-names.ts'
import { readNumericDate } from './read-numeric-date.ts'
import { toEdtf } from './to-edtf.ts'

/** Longer texts are not searched for a date; a date line is short. In UTF-16 code units. */
const LONGEST = 400
/** The reader asks for a day to reckon from; only dates that need none are taken. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12))
const YEAR = /(?:^|\D)(?:1[4-9]|20)\d{2}(?!\d)/u
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
/** Where years are counted from the death of the Buddha, and how many years earlier that count begins. */
const BUDDHIST = 'th'
const BUDDHIST_YEAR = /(?<!\d)2[45]\d{2}(?!\d)/gu
const YEARS_EARLIER = 543
/** Years of the eras of East Asia have fewer digits. */
const ERA = /[治正和成國国]\s?(?:元|\d{1,3})\s?年/u

/**
 * Reads the first date of a text that names its year.
 *
 * @param lang the language of the page, BCP 47; English is tried when it is not known.
 */
export function readDate(text: string, lang: string): DateReading | null {
  if (text.length > LONGEST) return null
  const primary = lang.split('-')[0] ?? 'en'
  const apart = partRunTogether(text)
  const plain = withPlainYears(apart.text, primary)
  if (!YEAR.test(plain) && !ERA.test(plain)) return null
  const found = readNumericDate(plain, lang) ?? readNamed(plain, primary)
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

/** A text whose years are Gregorian ones in ASCII digits, where they can be made so without moving a character. */
function withPlainYears(text: string, language: string): string {
  const plain = YEAR.test(text) ? text : withAsciiDigits(text)
  if (language !== BUDDHIST) return plain
  return plain.replaceAll(BUDDHIST_YEAR, (year) => String(Number(year) - YEARS_EARLIER))
}

function readNamed(text: string, language: string): DateReading | null {
  for (const parse of [dateReaders[language], readMonthNames(language), readEnglishDates]) {
    if (parse === undefined || parse === null) continue
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
