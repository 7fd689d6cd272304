import type { Passage } from '../passages/passage.ts'
import { isDay } from './is-day.ts'
import { type DateReading, readDate } from './read-date.ts'

/** A day with its year is at least so long, a line that is nothing else at most; in characters. Chosen, not measured. */
const SHORTEST = 8
const LONGEST = 40
/** Such a line says so much beside the day: its weekday, a sign. Likewise. */
const BESIDE = 14
const YEAR = /(?:1[4-9]|20)\d{2}/u
/** The moment of a remark, and no day of publication. */
const CLOCK = /\d:\d\d/u

/**
 * The day that a line of its own below the title states, wherever it stands, where no other line states another one: many
 * pages set it under their text.
 */
export function findOnlyDate(
  passages: readonly Passage[],
  title: number | null,
  lang: string,
): { readonly index: number; readonly reading: DateReading } | null {
  let only: { index: number; reading: DateReading } | null = null
  for (let index = (title ?? -1) + 1; index < passages.length; index++) {
    const { text } = passages[index]?.unit ?? { text: '' }
    if (text.length < SHORTEST || text.length > LONGEST || !YEAR.test(text)) continue
    const reading = readDate(text, lang)
    if (
      reading === null ||
      !isDay(reading.edtf) ||
      text.length - (reading.end - reading.start) > BESIDE
    )
      continue
    if (CLOCK.test(text) || (only !== null && only.reading.edtf !== reading.edtf)) return null
    only ??= { index, reading }
  }
  return only
}
