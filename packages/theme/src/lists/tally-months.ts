import type { CalendarYear, ListedMonth } from '../pages/listed.ts'
import { headingAnchor } from './heading-anchor.ts'
import type { ListRow } from './list-row.ts'

type Counted<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** A year while its records are counted. */
interface Tally {
  readonly year: string | null
  records: number
  readonly months: Map<string, Counted<ListedMonth>>
}

/**
 * Counts the records of each year by the month that they state, January first, then those that state the year alone.
 *
 * @param rows in the order in which the years' own pages list them, those of a year together.
 * @param pageSize of those pages.
 */
export function tallyMonths(rows: Iterable<ListRow>, pageSize: number): readonly CalendarYear[] {
  const years: Tally[] = []
  for (const { list, summary } of rows) {
    let last = years.at(-1)
    if (last === undefined || last.year !== list) {
      last = { year: list, records: 0, months: new Map() }
      years.push(last)
    }
    const edtf = summary.date?.edtf.slice(0, 7)
    if (list !== null && edtf !== undefined) countMonth(last, edtf, pageSize)
    last.records += 1
  }
  return years.map(({ year, records, months }) => ({
    year,
    records,
    months: [...months.values()].sort((a, b) => (rank(a.edtf) < rank(b.edtf) ? -1 : 1)),
  }))
}

function countMonth({ months, records }: Tally, edtf: string, pageSize: number): void {
  const month = months.get(edtf)
  if (month !== undefined) month.records += 1
  else {
    const page = Math.floor(records / pageSize) + 1
    months.set(edtf, { edtf, records: 1, page, anchor: headingAnchor(edtf) })
  }
}

/** A year alone comes after its months. */
function rank(edtf: string): string {
  return edtf.length > 4 ? edtf : `${edtf}~`
}
