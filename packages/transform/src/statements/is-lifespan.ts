import type { DateReading } from './date-reading.ts'

/** Two years with a dash between, and what else the dates say. */
const SPAN = /^[^–—]{0,24}?(1\d{3}|20\d{2})(?: - | ?[–—] ?)[^–—]{0,24}?(1\d{3}|20\d{2})(?!\d)/u
/** Years that a span lasts, at least: from a winter to the next is the date of a season. Chosen, not measured. */
const LEAST_SPAN = 5

/** From one date to another some years later: how long somebody lived, or something lasted, and not when it was written. */
export function isLifespan(text: string, { start }: DateReading): boolean {
  const [from, to] = SPAN.exec(text.slice(start))?.slice(1).map(Number) ?? []
  return from !== undefined && to !== undefined && to - from >= LEAST_SPAN
}
