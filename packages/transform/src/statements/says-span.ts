import type { DateReading } from './date-reading.ts'

const TO = String.raw`\s?(?:[-–—~〜～]|(?<=\s)(?:to|until|bis|au|hasta|al?|t/m|till?|до|по|do|から))\s?`
/** In front of the day, amid what was read as the day, and behind it: another day, and a dash or a word that leads to it. */
const IN_FRONT = /\p{N}\.?\s?[-–—]\s?$/u
const AMID = new RegExp(
  String.raw`^\d{1,2}\.?${TO}\d{1,2}\.?\s|\p{L}\.? \d{1,2}${TO}\d|\d{4}(?:\s-|\s?[–—~])\s?`,
  'iu',
)
const BEHIND = new RegExp(String.raw`^\)?${TO}(?:\p{L}+\.?,?\s){0,2}\p{N}`, 'iu')

/** Does a line say from which day to which something lasts? That is the time of an event, and not when a page was written. */
export function saysSpan(text: string, { start, end }: DateReading): boolean {
  return (
    IN_FRONT.test(text.slice(0, start)) ||
    AMID.test(text.slice(start, end)) ||
    BEHIND.test(text.slice(end))
  )
}
