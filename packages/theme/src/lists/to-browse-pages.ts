import type { EditionKind, EditionSummary } from '@fonds/model'
import type { BrowsePage } from '../pages/browse-page.ts'
import type { InterfaceLanguage } from '../strings/interface-language.ts'
import { compareOriginal } from './compare-original.ts'
import { dateOrder, toDateRow } from './date-order.ts'
import { each } from './each.ts'
import type { ListRow } from './list-row.ts'
import { oneListPages, recordPages } from './record-pages.ts'
import { isListRow } from './rows.guard.ts'
import type { Sort, SortedRows } from './sort.ts'
import { tally } from './tally.ts'
import { tallyMonths } from './tally-months.ts'
import { tallyYears } from './tally-years.ts'
import { titleOrder, toTitleRow } from './title-order.ts'
import { valuePages } from './value-pages.ts'
import { yearOf } from './year-of.ts'

/** Items on one page of a list. Chosen, not measured: some 40 kB of HTML, quick to scan. */
const PAGE_SIZE = 100

export interface BrowseOptions {
  /** The interface's: it decides the order of titles. */
  readonly language: InterfaceLanguage
  /** Items on one page of a list, from 1. Default: 100. */
  readonly pageSize?: number
  /** How records are put in order; one list of all records is asked for at a time. */
  readonly sort: Sort
}

/** Orders the rows of one list. */
type RowOrder = (a: ListRow, b: ListRow) => number

/**
 * All browse lists of an archive, page by page: titles, sources, dates (years), languages and kinds, and the records of
 * each source, year, language and kind. The summaries may come in any order; the pages are the same.
 *
 * @param summaries are read several times.
 */
export function* toBrowsePages(
  summaries: Iterable<EditionSummary>,
  options: BrowseOptions,
): Generator<BrowsePage, void> {
  const { language, pageSize = PAGE_SIZE, sort } = options
  assertPageSize(pageSize)
  const sites = tally(each(summaries, ({ site }) => site))
  const langs = tally(each(summaries, ({ lang }) => lang))
  const kinds = tally(each(summaries, ({ kind }) => kind))
  const years = tallyYears(summaries).map(({ year }) => year)
  const sorted = (
    toRow: (summary: EditionSummary) => ListRow,
    lists: readonly (string | null)[],
    orderOf: (list: string | null) => RowOrder,
  ): SortedRows<ListRow> => sort(each(summaries, toRow), listByList(lists, orderOf), isListRow)

  yield* valuePages((page) => ({ kind: 'sources', page }), sites, pageSize, toValues)
  yield* valuePages((page) => ({ kind: 'languages', page }), langs, pageSize, toValues)
  yield* valuePages(
    (page) => ({ kind: 'kinds', page }),
    kinds,
    pageSize,
    (items) => ({ view: 'kinds', items }),
  )
  yield* closing(
    sorted(
      (summary) => toDateRow(yearOf(summary), summary),
      years,
      () => dateOrder,
    ),
    function* (rows) {
      yield* valuePages(
        (page) => ({ kind: 'dates', page }),
        tallyMonths(rows, pageSize),
        pageSize,
        (items) => ({ view: 'years', items }),
      )
      yield* recordPages((year) => (page) => ({ kind: 'date', year, page }), rows, pageSize)
    },
  )
  const byTitle = titleOrder(language)
  yield* closing(
    sorted(
      (summary) => toTitleRow(null, summary),
      [null],
      () => byTitle,
    ),
    (rows) => oneListPages((page) => ({ kind: 'titles', page }), rows, pageSize),
  )
  yield* closing(
    sorted(
      (summary) => ({ list: summary.site, heading: null, key: '', summary }),
      sites.map(({ value }) => value),
      () => (a, b) => compareOriginal(a.summary, b.summary),
    ),
    (rows) =>
      recordPages((site) => (page) => ({ kind: 'source', site: site ?? '', page }), rows, pageSize),
  )
  yield* closing(
    sorted(
      (summary) => toTitleRow(summary.lang, summary),
      langs.map(({ value }) => value),
      (lang) => titleOrder(lang ?? language),
    ),
    (rows) =>
      recordPages(
        (lang) => (page) => ({ kind: 'language', lang: lang ?? '', page }),
        rows,
        pageSize,
      ),
  )
  yield* closing(
    sorted(
      (summary) => toTitleRow(summary.kind, summary),
      kinds.map(({ value }) => value),
      () => byTitle,
    ),
    (rows) =>
      recordPages((list) => (page) => ({ kind: 'kind', of: kindOf(list), page }), rows, pageSize),
  )

  function kindOf(list: string | null): EditionKind {
    const kind = kinds.find(({ value }) => value === list)?.value
    if (kind === undefined) throw new TypeError(`Unexpected list ${list} of a kind`)
    return kind
  }
}

function toValues<Item>(items: readonly Item[]): {
  readonly view: 'values'
  readonly items: readonly Item[]
} {
  return { view: 'values', items }
}

/** Puts the lists one after the other. */
function listByList(
  lists: readonly (string | null)[],
  orderOf: (list: string | null) => RowOrder,
): RowOrder {
  const places = new Map(lists.map((list, place) => [list, { place, order: orderOf(list) }]))
  return (a, b) => {
    const own = places.get(a.list)
    if (own === undefined) throw new TypeError(`Unexpected list ${a.list}`)
    return a.list === b.list ? own.order(a, b) : own.place - (places.get(b.list)?.place ?? 0)
  }
}

/** Reads rows, then lets go of them. */
function* closing(
  rows: SortedRows<ListRow>,
  read: (rows: Iterable<ListRow>) => Generator<BrowsePage, void>,
): Generator<BrowsePage, void> {
  try {
    yield* read(rows)
  } finally {
    rows.close()
  }
}

function assertPageSize(pageSize: number): void {
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw new RangeError(`Unexpected page size \`${pageSize}\`, expected a whole number from 1`)
  }
}
