import * as en from 'chrono-node/en'
import type { DateReader } from './date-reader.ts'

/** What every date with a month in English holds: some twenty patterns need not be tried on other lines with a year. */
const ENGLISH_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d ?[-/.] ?\d/i

/** Reads English dates, which other languages write too. */
export const readEnglishDates: DateReader = (text, reference) =>
  ENGLISH_MONTH.test(text) ? en.parse(text, reference) : []
