import type { Root } from 'hast'
import type { Result } from 'hastscript'
import { breakAtMarks } from '../parts/break-at-marks.tsx'
import { chartEnds } from '../parts/chart-ends.tsx'
import { countNodes } from '../parts/count-nodes.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { humanDate } from '../parts/human-date.tsx'
import { countLanguages } from '../lists/count-languages.ts'
import { languageLabel } from '../parts/language-label.tsx'
import { pageDocument } from '../parts/page-document.tsx'
import { recordList } from '../parts/record-list.tsx'
import { scriptTags } from '../parts/script-tags.tsx'
import { searchForm } from '../parts/search-form.tsx'
import { valueList } from '../parts/value-list.tsx'
import { yearChart } from '../parts/year-chart.tsx'
import type { HomePage } from '../pages/home-page.ts'
import type { Site } from '../pages/site.ts'
import { placeRegion } from '../parts/place-region.ts'
import type { Regions } from '../regions/region.ts'
import { count } from '../strings/count.ts'
import { fill } from '../parts/fill.ts'
import { fillText } from '../strings/fill-text.ts'

/** The first page: the archive's name, a search form, and what is in it. */
export function layoutHome(site: Site, page: HomePage, regions: Regions = {}): Root {
  const frame = createFrame(site, { kind: 'home' }, regions)
  const { language } = frame
  const say = language.strings.home
  return pageDocument(frame, {
    kind: 'home',
    title: null,
    description: site.description,
    head: scriptTags(frame, ['home']),
    content: (
      <main id="text" tabIndex={-1}>
        {placeRegion(frame, 'welcome', () => welcome(frame, page))}
        {span(frame, page)}
        {captures(frame, page)}
        <div class="columns">
          {page.sources.length === 0 ? null : (
            <section aria-labelledby="sources">
              <h2 id="sources">{say.sources}</h2>
              {valueList(
                frame,
                page.sources.map(({ value, records }) => ({
                  name: <bdi>{breakAtMarks(value)}</bdi>,
                  ref: { kind: 'source', site: value, page: 1 },
                  records,
                })),
              )}
              {more(frame, 'sources', page.sources.length, page.counts.sources)}
            </section>
          )}
          {page.languages.length === 0 ? null : (
            <section aria-labelledby="languages">
              <h2 id="languages">{say.languages}</h2>
              {valueList(
                frame,
                page.languages.map(({ value, records }) => ({
                  name: languageLabel(frame, value),
                  ref: { kind: 'language', lang: value, page: 1 },
                  records,
                })),
              )}
              {more(frame, 'languages', countLanguages(page.languages), page.counts.languages)}
            </section>
          )}
          {page.kinds.length === 0 ? null : (
            <section aria-labelledby="kinds">
              <h2 id="kinds">{say.kinds}</h2>
              {valueList(
                frame,
                page.kinds.map(({ value, records }) => ({
                  name: language.strings.kinds[value],
                  ref: { kind: 'kind', of: value, page: 1 },
                  records,
                })),
              )}
            </section>
          )}
        </div>
        {page.latest.length === 0 ? null : (
          <section class="latest" aria-labelledby="latest">
            <h2 id="latest">{say.latest}</h2>
            {recordList(frame, page.latest)}
          </section>
        )}
      </main>
    ),
  })
}

/** The archive's name, what it is, a search form, and its numbers. */
function welcome(frame: Frame, page: HomePage): Result {
  const { site } = frame
  const say = frame.language.strings.home
  return (
    <div class="welcome">
      <h1>
        <bdi>{site.title}</bdi>
      </h1>
      {site.description === null ? null : (
        <p class="lead">
          <bdi>{site.description}</bdi>
        </p>
      )}
      {searchForm(frame)}
      {page.counts.records === 0 ? <p class="note">{say.empty}</p> : glance(frame, page)}
    </div>
  )
}

function glance(frame: Frame, { counts }: HomePage): Result {
  const { language } = frame
  const say = language.strings.counts
  return (
    <ul class="glance">
      <li>
        <a href={frame.to({ kind: 'titles', page: 1 })}>
          {countNodes(language, say.records, counts.records)}
        </a>
      </li>
      <li>
        <a href={frame.to({ kind: 'sources', page: 1 })}>
          {countNodes(language, say.sources, counts.sources)}
        </a>
      </li>
      <li>
        <a href={frame.to({ kind: 'languages', page: 1 })}>
          {countNodes(language, say.languages, counts.languages)}
        </a>
      </li>
      {counts.entries === 0 ? null : <li>{countNodes(language, say.entries, counts.entries)}</li>}
    </ul>
  )
}

function span(frame: Frame, { years }: HomePage): Result | null {
  const { language } = frame
  const say = language.strings.home
  const stated = years.flatMap(({ year }) => (year === null ? [] : [year]))
  const undated = years.find(({ year }) => year === null)?.records ?? 0
  const from = stated[0]
  const to = stated.at(-1)
  if (from === undefined || to === undefined) return null
  const ends = { from, to }
  return (
    <section class="span" aria-labelledby="span">
      <h2 id="span">
        <a href={frame.to({ kind: 'dates', page: 1 })}>
          {from === to ? fill(say.oneYear, ends) : fill(say.span, ends)}
        </a>
      </h2>
      {yearChart(years, fillText(say.chart, ends))}
      {chartEnds(years)}
      {undated === 0 ? null : (
        <p class="note">
          <a href={frame.to({ kind: 'date', year: null, page: 1 })}>
            {count(language, say.undated, undated)}
          </a>
        </p>
      )}
    </section>
  )
}

/** When the pages were captured: another thing than when the texts say they were written. */
function captures(frame: Frame, { captured }: HomePage): Result | null {
  if (captured === null) return null
  const say = frame.language.strings.home
  const from = humanDate(frame, captured.from)
  return (
    <p class="note">
      {captured.from === captured.to
        ? fill(say.capturedOn, { from })
        : fill(say.capturedSpan, { from, to: humanDate(frame, captured.to) })}
    </p>
  )
}

function more(
  frame: Frame,
  kind: 'sources' | 'languages',
  shown: number,
  total: number,
): Result | null {
  if (shown >= total) return null
  const { language } = frame
  return (
    <p class="more">
      <a href={frame.to({ kind, page: 1 })}>
        {fill(language.strings.home.all, {
          count: count(language, language.strings.counts[kind], total),
        })}
      </a>
    </p>
  )
}
