import { hasDigit } from '../text/digits.ts'
import type { Passage } from '../passages/passage.ts'
import { isDay } from './is-day.ts'
import { isLifespan } from './is-lifespan.ts'
import type { DateReading } from './date-reading.ts'
import { readDate } from './read-date.ts'
import { saysOtherDay } from './says-other-day.ts'
import { saysSpan } from './says-span.ts'

/** A day with its year is at least so long, a line that is nothing else at most; in characters. Chosen, not measured. */
const SHORTEST = 8
const LONGEST = 40
/** Such a line says so much beside the day: its weekday, a sign. Likewise. */
const BESIDE = 14
/** The moment of a remark, and no day of publication. */
const CLOCK = /\d:\d\d/u
/** The hour of an event. */
const HOUR = /\d\s?(?:[ap]\.?m|uhr|uur|h|kl)(?!\p{L})|\p{Nd}\s?[時时點点시]/iu

/**
 * The day that a line of its own below the title states, wherever it stands, where no other line states another one: many
 * pages set it under their text. Days that say of what else they are the day do not count.
 */
export function findOnlyDate(
  passages: readonly Passage[],
  title: number | null,
  lang: string,
): { readonly index: number; readonly reading: DateReading } | null {
  let only: { index: number; reading: DateReading } | null = null
  for (let index = (title ?? -1) + 1; index < passages.length; index++) {
    const { text } = passages[index]?.unit ?? { text: '' }
    if (text.length < SHORTEST || text.length > LONGEST || !hasDigit(text)) continue
    const reading = readDate(text, lang)
    if (reading === null || !isDay(reading.edtf)) continue
    if (text.length - (reading.end - reading.start) > BESIDE || HOUR.test(text)) continue
    if (saysOtherDay(text, reading) || isLifespan(text, reading) || saysSpan(text, reading))
      continue
    if (CLOCK.test(text) || (only !== null && only.reading.edtf !== reading.edtf)) return null
    only ??= { index, reading }
  }
  return only
}
