import type { BrowsePage, IndexMark, RecordGroup } from '../pages/browse-page.ts'
import { headingAnchor } from './heading-anchor.ts'
import type { ListRow } from './list-row.ts'
import { type PageAddress, pagePlaces } from './page-place.ts'

/** A list before its records are read: how many there are, and where its headings stand. */
interface Outline {
  readonly list: string | null
  total: number
  readonly marks: IndexMark[]
}

/**
 * The pages of lists of records, one list after the other. What each page says of the whole list is found by reading the
 * records a first time; of records, one page is held.
 *
 * @param rows in order, those of a list together.
 */
export function* recordPages(
  refOf: (list: string | null) => PageAddress,
  rows: Iterable<ListRow>,
  pageSize: number,
): Generator<BrowsePage, void> {
  const outlines = outlinesOf(rows, pageSize)
  const reader = rows[Symbol.iterator]()
  for (const { list, total, marks } of outlines) {
    const toRef = refOf(list)
    for (const { page, ...place } of pagePlaces(total, pageSize)) {
      const count = total === 0 ? 0 : place.to - place.from + 1
      const groups = toGroups(take(reader, count))
      yield { ref: toRef(page), ...place, content: { view: 'records', groups }, marks }
    }
  }
}

/** The pages of the one list that an archive always has, be it empty. */
export function* oneListPages(
  refOf: PageAddress,
  rows: Iterable<ListRow>,
  pageSize: number,
): Generator<BrowsePage, void> {
  let isEmpty = true
  for (const page of recordPages(() => refOf, rows, pageSize)) {
    isEmpty = false
    yield page
  }
  if (!isEmpty) return
  for (const { page, ...place } of pagePlaces(0, pageSize))
    yield { ref: refOf(page), ...place, content: { view: 'records', groups: [] }, marks: [] }
}

function outlinesOf(rows: Iterable<ListRow>, pageSize: number): readonly Outline[] {
  const outlines: Outline[] = []
  let last: Outline | null = null
  for (const { list, heading } of rows) {
    if (last === null || last.list !== list) {
      last = { list, total: 0, marks: [] }
      outlines.push(last)
    }
    if (heading !== null && last.marks.at(-1)?.heading !== heading) {
      const page = Math.floor(last.total / pageSize) + 1
      last.marks.push({ heading, page, anchor: headingAnchor(heading) })
    }
    last.total += 1
  }
  return outlines
}

function take(reader: Iterator<ListRow>, count: number): readonly ListRow[] {
  const rows: ListRow[] = []
  while (rows.length < count) {
    const { value, done } = reader.next()
    if (done === true) throw new TypeError('Unexpected end of a list, expected as many as before')
    rows.push(value)
  }
  return rows
}

function toGroups(rows: readonly ListRow[]): readonly RecordGroup[] {
  const groups: { heading: string | null; records: ListRow['summary'][] }[] = []
  for (const { heading, summary } of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.heading === heading) last.records.push(summary)
    else groups.push({ heading, records: [summary] })
  }
  return groups
}
