import type { EditionSummary } from '@fonds/model'
import { compareOriginal } from './compare-original.ts'
import type { ListRow } from './list-row.ts'
import { monthOf } from './month-of.ts'

/** Puts a record under the month of the date that it is listed by; where there is only a year (or a season), under the year. */
export function toDateRow(list: string | null, summary: EditionSummary): ListRow {
  const heading = summary.dated === null ? null : monthOf(summary.dated)
  // Sorts the records of one heading together, and among them by the whole date: the space comes before all that a date holds.
  return { list, heading, key: `${heading ?? ''} ${summary.dated ?? ''}`, summary }
}

/** Orders the records of a list by date. */
export function dateOrder(a: ListRow, b: ListRow): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return compareOriginal(a.summary, b.summary)
}
