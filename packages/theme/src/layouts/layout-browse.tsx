import type { Root } from 'hast'
import type { Result } from 'hastscript'
import type { PageRef } from '../addresses/page-ref.ts'
import { countLanguages } from '../lists/count-languages.ts'
import { breadcrumbs } from '../parts/breadcrumbs.tsx'
import { browseCrumbs } from '../parts/browse-crumbs.ts'
import { browseList } from '../parts/browse-list.tsx'
import { browseName } from '../parts/browse-name.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { groupName } from '../parts/group-name.ts'
import { pageDocument } from '../parts/page-document.tsx'
import { pager } from '../parts/pager.tsx'
import type { BrowsePage } from '../pages/browse-page.ts'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'
import { count } from '../strings/count.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'

/** One page of a browse list: plain HTML, with counts, jumps and the way to its other pages. */
export function layoutBrowse(site: Site, page: BrowsePage, regions: Regions = {}): Root {
  const frame = createFrame(site, page.ref, regions)
  const { language } = frame
  const say = language.strings.browse
  const number = (value: number): string => formatNumber(language, value)
  const name = browseName(frame, page.ref)
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
        {breadcrumbs(frame, browseCrumbs(frame, page.ref))}
        <h1>{name.node}</h1>
        {extent(frame, page)}
        {jumps(frame, page)}
        {browseList(frame, page.ref, page.content)}
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
    // Lines of the list, not what they name: "language unknown" is a line as any other.
    const part = { from: number(page.from), to: number(page.to), total: number(page.total) }
    return <p class="showing">{fillText(say.browse.showing, part)}</p>
  }
  if (page.ref.kind === 'dates' || page.ref.kind === 'kinds') return null
  const things =
    page.ref.kind === 'sources' || page.ref.kind === 'languages' ? page.ref.kind : 'records'
  const { content } = page
  const isLanguages = things === 'languages' && content.view === 'values'
  const total = isLanguages ? countLanguages(content.items) : page.total
  return total === 0 ? null : <p class="showing">{count(language, say.counts[things], total)}</p>
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
                <bdi>{groupName(frame, mark.heading)}</bdi>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
