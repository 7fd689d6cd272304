import type { EditionSummary } from '@fonds/model'
import type { BrowseRef } from '../addresses/page-ref.ts'
import type { BrowsePage, IndexMark, RecordGroup } from '../pages/browse-page.ts'
import type { CalendarYear, Listed, ListedKind } from '../pages/listed.ts'
import type { InterfaceLanguage } from '../strings/interface-language.ts'
import { compareOriginal } from './compare-original.ts'
import { headingAnchor } from './heading-anchor.ts'
import { monthOf } from './month-of.ts'
import { tally } from './tally.ts'
import { tallyMonths } from './tally-months.ts'
import { tallyYears } from './tally-years.ts'
import { inTitleOrder } from './title-order.ts'
import { yearOf } from './year-of.ts'

/** Items on one page of a list. Chosen, not measured: some 40 kB of HTML, quick to scan. */
const PAGE_SIZE = 100

export interface BrowseOptions {
  /** The interface's: it decides the order of titles. */
  readonly language: InterfaceLanguage
  /** Items on one page of a list, from 1. Default: 100. */
  readonly pageSize?: number
}

/** A record with the heading that it stands under. */
interface Row {
  readonly heading: string | null
  readonly summary: EditionSummary
}

/**
 * All browse lists of an archive, page by page: titles, sources, dates (years), languages and kinds, and the records of
 * each source, year, language and kind. The summaries may come in any order; the pages are the same.
 */
export function* toBrowsePages(
  summaries: readonly EditionSummary[],
  options: BrowseOptions,
): Generator<BrowsePage, void> {
  const { language, pageSize = PAGE_SIZE } = options
  assertPageSize(pageSize)
  const sites = tally(summaries.map((summary) => summary.site))
  const byYear = groupBy(summaries, yearOf)
  const years = tallyYears(summaries).map(({ year }) => ({
    year,
    rows: byDate(byYear.get(year) ?? []),
  }))
  const kinds = tally(summaries.map((summary) => summary.kind))
  const langs = tally(summaries.map((summary) => summary.lang))
  yield* valuePages((page) => ({ kind: 'sources', page }), sites, pageSize)
  yield* valuePages((page) => ({ kind: 'languages', page }), langs, pageSize)
  yield* kindPages(kinds, pageSize)
  yield* yearPages(
    years.map(({ year, rows }) =>
      tallyMonths(
        year,
        rows.map(({ summary }) => summary),
        pageSize,
      ),
    ),
    pageSize,
  )
  yield* recordPages((page) => ({ kind: 'titles', page }), byTitle(summaries, language), pageSize)
  const bySite = groupBy(summaries, (summary) => summary.site)
  for (const { value: site } of sites) {
    const rows = [...(bySite.get(site) ?? [])].sort(compareOriginal)
    yield* recordPages(
      (page) => ({ kind: 'source', site, page }),
      rows.map((summary) => ({ heading: null, summary })),
      pageSize,
    )
  }
  for (const { year, rows } of years)
    yield* recordPages((page) => ({ kind: 'date', year, page }), rows, pageSize)
  const byLang = groupBy(summaries, (summary) => summary.lang)
  for (const { value: lang } of langs) {
    yield* recordPages(
      (page) => ({ kind: 'language', lang, page }),
      byTitle(byLang.get(lang) ?? [], lang),
      pageSize,
    )
  }
  const byKind = groupBy(summaries, (summary) => summary.kind)
  for (const { value: of } of kinds) {
    const rows = byTitle(byKind.get(of) ?? [], language)
    yield* recordPages((page) => ({ kind: 'kind', of, page }), rows, pageSize)
  }
}

function byTitle(summaries: readonly EditionSummary[], language: string): readonly Row[] {
  return inTitleOrder(summaries, language)
}

/** In order of the date they are listed by, under its month; where there is only a year (or a season), under the year. */
function byDate(summaries: readonly EditionSummary[]): readonly Row[] {
  return summaries
    .map((summary) => ({
      heading: summary.dated === null ? null : monthOf(summary.dated),
      summary,
    }))
    .sort((a, b) => {
      const [first, second] = [whenOf(a), whenOf(b)]
      if (first !== second) return first < second ? -1 : 1
      return compareOriginal(a.summary, b.summary)
    })
}

/** Sorts the records of one heading together, and among them by the whole date: the space comes before all that a date holds. */
function whenOf({ heading, summary }: Row): string {
  return `${heading ?? ''} ${summary.dated ?? ''}`
}

function* valuePages(
  refOf: (page: number) => BrowseRef,
  items: readonly Listed[],
  pageSize: number,
): Generator<BrowsePage, void> {
  for (const slice of slices(items, pageSize)) {
    yield { ...slice.place(refOf), content: { view: 'values', items: slice.items }, marks: [] }
  }
}

function* kindPages(items: readonly ListedKind[], pageSize: number): Generator<BrowsePage, void> {
  for (const slice of slices(items, pageSize)) {
    const place = slice.place((page) => ({ kind: 'kinds', page }))
    yield { ...place, content: { view: 'kinds', items: slice.items }, marks: [] }
  }
}

function* yearPages(items: readonly CalendarYear[], pageSize: number): Generator<BrowsePage, void> {
  for (const slice of slices(items, pageSize)) {
    const place = slice.place((page) => ({ kind: 'dates', page }))
    yield { ...place, content: { view: 'years', items: slice.items }, marks: [] }
  }
}

function* recordPages(
  refOf: (page: number) => BrowseRef,
  rows: readonly Row[],
  pageSize: number,
): Generator<BrowsePage, void> {
  const marks = marksOf(rows, pageSize)
  for (const slice of slices(rows, pageSize)) {
    yield {
      ...slice.place(refOf),
      content: { view: 'records', groups: toGroups(slice.items) },
      marks,
    }
  }
}

interface Slice<Item> {
  readonly items: readonly Item[]
  readonly place: (
    refOf: (page: number) => BrowseRef,
  ) => Pick<BrowsePage, 'ref' | 'pages' | 'total' | 'from' | 'to'>
}

/** Cuts a list into pages; an empty list is one empty page. */
function* slices<Item>(items: readonly Item[], pageSize: number): Generator<Slice<Item>, void> {
  const pages = Math.max(1, Math.ceil(items.length / pageSize))
  for (let page = 1; page <= pages; page++) {
    const start = (page - 1) * pageSize
    const some = items.slice(start, start + pageSize)
    const from = some.length === 0 ? 0 : start + 1
    const to = start + some.length
    yield {
      items: some,
      place: (refOf) => ({ ref: refOf(page), pages, total: items.length, from, to }),
    }
  }
}

function marksOf(rows: readonly Row[], pageSize: number): readonly IndexMark[] {
  const marks: IndexMark[] = []
  for (const [index, { heading }] of rows.entries()) {
    if (heading === null || marks.at(-1)?.heading === heading) continue
    const page = Math.floor(index / pageSize) + 1
    marks.push({ heading, page, anchor: headingAnchor(heading) })
  }
  return marks
}

function toGroups(rows: readonly Row[]): readonly RecordGroup[] {
  const groups: { heading: string | null; records: EditionSummary[] }[] = []
  for (const { heading, summary } of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.heading === heading) last.records.push(summary)
    else groups.push({ heading, records: [summary] })
  }
  return groups
}

function groupBy<Key>(
  summaries: readonly EditionSummary[],
  keyOf: (summary: EditionSummary) => Key,
): ReadonlyMap<Key, EditionSummary[]> {
  const groups = new Map<Key, EditionSummary[]>()
  for (const summary of summaries) {
    const key = keyOf(summary)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [summary])
    else group.push(summary)
  }
  return groups
}

function assertPageSize(pageSize: number): void {
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw new RangeError(`Unexpected page size \`${pageSize}\`, expected a whole number from 1`)
  }
}
