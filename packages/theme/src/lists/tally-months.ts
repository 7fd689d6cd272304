import type { EditionSummary } from '@fonds/model'
import type { CalendarYear, ListedMonth } from '../pages/listed.ts'
import { headingAnchor } from './heading-anchor.ts'

/**
 * Counts the records of a year by the month that they state, January first, then those that state the year alone.
 *
 * @param records in the order in which the year's own pages list them.
 * @param pageSize of those pages.
 */
export function tallyMonths(
  year: string | null,
  records: readonly EditionSummary[],
  pageSize: number,
): CalendarYear {
  const months = new Map<string, { -readonly [Key in keyof ListedMonth]: ListedMonth[Key] }>()
  for (const [index, { date }] of records.entries()) {
    const edtf = date?.edtf.slice(0, 7)
    if (year === null || edtf === undefined) continue
    const month = months.get(edtf)
    if (month !== undefined) month.records += 1
    else {
      const page = Math.floor(index / pageSize) + 1
      months.set(edtf, { edtf, records: 1, page, anchor: headingAnchor(edtf) })
    }
  }
  return {
    year,
    records: records.length,
    months: [...months.values()].sort((a, b) => (rank(a.edtf) < rank(b.edtf) ? -1 : 1)),
  }
}

/** A year alone comes after its months. */
function rank(edtf: string): string {
  return edtf.length > 4 ? edtf : `${edtf}~`
}
