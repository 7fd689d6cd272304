import type { DatePatterns } from './date-patterns.ts'
import { fillText } from './fill-text.ts'
import type { Language } from './language.ts'

const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * A date for people: `1824-02-17` is "17 February 1824". What is no plain year, month or day (an interval, a season,
 * an uncertain date) stays as it is written.
 *
 * @param as in running text and lists, or in a citation that begins with the year.
 */
export function formatDate(
  { months, date, citedDate }: Language,
  edtf: string,
  as: 'date' | 'citedDate' = 'date',
): string {
  const patterns: DatePatterns = as === 'date' ? date : citedDate
  const match = known.exec(edtf)
  if (match === null) return edtf
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : months[Number(match[2]) - 1]
  if (match[2] === undefined) return fillText(patterns.year, { year })
  if (month === undefined) return edtf
  if (match[3] === undefined) return fillText(patterns.month, { year, month })
  const day = Number(match[3])
  return fillText(day === 1 ? patterns.first : patterns.day, { year, month, day })
}
