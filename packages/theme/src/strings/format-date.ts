import { fillText } from './fill-text.ts'
import type { Language } from './language.ts'

const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * A date for people: `1824-02-17` is "17 February 1824". What is no plain year, month or day (an interval, a season,
 * an uncertain date) stays as it is written.
 */
export function formatDate(language: Language, edtf: string): string {
  const match = known.exec(edtf)
  if (match === null) return edtf
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : language.months[Number(match[2]) - 1]
  if (match[2] === undefined) return fillText(language.date.year, { year })
  if (month === undefined) return edtf
  if (match[3] === undefined) return fillText(language.date.month, { year, month })
  return fillText(language.date.day, { year, month, day: Number(match[3]) })
}
