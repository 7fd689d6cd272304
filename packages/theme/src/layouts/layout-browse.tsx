import type { Root } from 'hast'
import type { Content } from '../parts/content.ts'
import type { Result } from 'hastscript'
import { impossible } from '../addresses/impossible.ts'
import type { BrowseRef, PageRef } from '../addresses/page-ref.ts'
import { languageName } from '../languages/language-name.ts'
import { headingAnchor } from '../lists/heading-anchor.ts'
import { SIGNS } from '../lists/signs.ts'
import { breadcrumbs, type Crumb } from '../parts/breadcrumbs.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { languageLabel } from '../parts/language-label.tsx'
import { pageDocument } from '../parts/page-document.tsx'
import { pager } from '../parts/pager.tsx'
import { recordList, type KnownFact } from '../parts/record-list.tsx'
import { valueList, type ValueItem } from '../parts/value-list.tsx'
import { calendar } from '../parts/calendar.tsx'
import { chartEnds } from '../parts/chart-ends.tsx'
import { yearChart } from '../parts/year-chart.tsx'
import type { BrowseContent, BrowsePage, RecordGroup } from '../pages/browse-page.ts'
import type { CalendarYear } from '../pages/listed.ts'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'
import { count } from '../strings/count.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatDate } from '../strings/format-date.ts'
import { formatNumber } from '../strings/format-number.ts'

/** One page of a browse list: plain HTML, with counts, jumps and the way to its other pages. */
export function layoutBrowse(site: Site, page: BrowsePage, regions: Regions = {}): Root {
  const frame = createFrame(site, page.ref, regions)
  const { language } = frame
  const say = language.strings.browse
  const number = (value: number): string => formatNumber(language, value)
  const name = nameOf(frame, page.ref)
  const title =
    page.ref.page === 1
      ? name.text
      : `${name.text} · ${fillText(say.page, { page: number(page.ref.page) })}`
  return pageDocument(frame, {
    kind: 'browse',
    title,
    description: `${title}: ${site.title}, ${count(language, language.strings.counts.records, recordsOf(page))}`,
    content: (
      <main id="text" tabIndex={-1}>
        {breadcrumbs(frame, crumbsOf(frame, page.ref))}
        <h1>{name.node}</h1>
        {extent(frame, page)}
        {jumps(frame, page)}
        {listOf(frame, page.ref, page.content)}
        {pager(frame, page)}
      </main>
    ),
  })
}

/** Records in the whole list, or in what this page lists. */
function recordsOf({ content, total }: BrowsePage): number {
  if (content.view === 'records') return total
  return content.items.reduce((sum, { records }) => sum + records, 0)
}

/** How much there is, and which part of it this page shows. */
function extent(frame: Frame, page: BrowsePage): Result | null {
  const { language } = frame
  const say = language.strings
  const number = (value: number): string => formatNumber(language, value)
  if (page.total === 0) return <p class="note">{say.browse.empty}</p>
  if (page.pages > 1) {
    const part = { from: number(page.from), to: number(page.to), total: number(page.total) }
    return <p class="showing">{fillText(say.browse.showing, part)}</p>
  }
  if (page.ref.kind === 'dates' || page.ref.kind === 'kinds') return null
  const things =
    page.ref.kind === 'sources' || page.ref.kind === 'languages' ? page.ref.kind : 'records'
  return <p class="showing">{count(language, say.counts[things], page.total)}</p>
}

function nameOf(frame: Frame, ref: BrowseRef): { readonly text: string; readonly node: Content } {
  const say = frame.language.strings
  switch (ref.kind) {
    case 'sources':
    case 'titles':
    case 'dates':
    case 'languages':
    case 'kinds':
      return { text: say.browse[ref.kind], node: say.browse[ref.kind] }
    case 'source':
      return { text: ref.site, node: <bdi>{ref.site}</bdi> }
    case 'date': {
      const text = ref.year === null ? say.browse.undated : formatDate(frame.language, ref.year)
      return { text, node: text }
    }
    case 'language':
      return {
        text: languageName(ref.lang) ?? say.chrome.unknownLanguage,
        node: languageLabel(frame, ref.lang),
      }
    case 'kind':
      return { text: say.kinds[ref.of], node: say.kinds[ref.of] }
    default:
      return impossible(ref)
  }
}

function crumbsOf(frame: Frame, ref: BrowseRef): readonly Crumb[] {
  const say = frame.language.strings.chrome
  switch (ref.kind) {
    case 'sources':
    case 'titles':
    case 'dates':
    case 'languages':
    case 'kinds':
      return []
    case 'source':
      return [{ name: say.sources, ref: { kind: 'sources', page: 1 } }]
    case 'date':
      return [{ name: say.dates, ref: { kind: 'dates', page: 1 } }]
    case 'language':
      return [{ name: say.languages, ref: { kind: 'languages', page: 1 } }]
    case 'kind':
      return [{ name: say.kinds, ref: { kind: 'kinds', page: 1 } }]
    default:
      return impossible(ref)
  }
}

/** A heading's anchor as letters, months and signs are shown. */
function headingText(frame: Frame, heading: string): string {
  return heading === SIGNS
    ? frame.language.strings.browse.signs
    : formatDate(frame.language, heading)
}

function jumps(frame: Frame, page: BrowsePage): Result | null {
  if (page.marks.length < 2) return null
  return (
    <nav class="jumps" aria-label={frame.language.strings.browse.jump}>
      <ul>
        {page.marks.map((mark) => {
          const ref: PageRef = { ...page.ref, page: mark.page }
          const file = mark.page === page.ref.page ? '' : frame.to(ref)
          return (
            <li>
              <a href={`${file}#${mark.anchor}`}>
                <bdi>{headingText(frame, mark.heading)}</bdi>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function listOf(frame: Frame, ref: BrowseRef, content: BrowseContent): Content {
  switch (content.view) {
    case 'values':
      return valueList(
        frame,
        content.items.map(({ value, records }) => toValueItem(frame, ref, value, records)),
      )
    case 'kinds':
      return valueList(
        frame,
        content.items.map(({ value, records }) => ({
          name: frame.language.strings.kinds[value],
          ref: { kind: 'kind', of: value, page: 1 },
          records,
        })),
      )
    case 'years':
      return yearList(frame, content.items)
    case 'records':
      return <>{content.groups.map((group) => recordGroup(frame, group, knownOf(ref)))}</>
    default:
      return impossible(content)
  }
}

function recordGroup(frame: Frame, group: RecordGroup, known: KnownFact | null): Result {
  const list = recordList(frame, group.records, known)
  if (group.heading === null) return list
  return (
    <section class="group">
      <h2 id={headingAnchor(group.heading)}>
        <bdi>{headingText(frame, group.heading)}</bdi>
      </h2>
      {list}
    </section>
  )
}

function yearList(frame: Frame, items: readonly CalendarYear[]): Result {
  const { language } = frame
  const stated = items.flatMap(({ year }) => (year === null ? [] : [year]))
  const label = fillText(language.strings.home.chart, {
    from: stated[0] ?? '',
    to: stated.at(-1) ?? '',
  })
  return (
    <>
      {yearChart(items, label)}
      {chartEnds(items)}
      {calendar(frame, items)}
    </>
  )
}

function toValueItem(frame: Frame, ref: BrowseRef, value: string, records: number): ValueItem {
  return ref.kind === 'languages'
    ? {
        name: languageLabel(frame, value),
        ref: { kind: 'language', lang: value, page: 1 },
        records,
      }
    : { name: <bdi>{value}</bdi>, ref: { kind: 'source', site: value, page: 1 }, records }
}

function knownOf(ref: BrowseRef): KnownFact | null {
  if (ref.kind === 'source') return 'source'
  return ref.kind === 'language' ? 'language' : null
}
