import type { Root } from 'hast'
import type { Result } from 'hastscript'
import { browseWays } from '../parts/browse-ways.tsx'
import { dataBlock } from '../parts/data-block.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { pageDocument } from '../parts/page-document.tsx'
import { scriptTags } from '../parts/script-tags.tsx'
import { searchForm } from '../parts/search-form.tsx'
import { toSearchSetup } from '../parts/to-search-setup.ts'
import type { SearchPage } from '../pages/search-page.ts'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'
import { count } from '../strings/count.ts'
import { fill } from '../parts/fill.ts'
import { formatNumber } from '../strings/format-number.ts'

/**
 * The search page. Its script finds what it needs by id: the form `#search` with its field `#q`, empty containers
 * `#search-filters`, `#search-status` (a live region) and `#search-results`, and the setup in `#fonds-search`.
 */
export function layoutSearch(site: Site, page: SearchPage, regions: Regions = {}): Root {
  const frame = createFrame(site, { kind: 'search' }, regions)
  const { language } = frame
  const say = language.strings.search
  return pageDocument(frame, {
    kind: 'search',
    title: say.title,
    description: page.bundles.length > 0 ? say.hint : say.titlesOnly,
    head: scriptTags(frame, ['search']),
    content: (
      <main id="text" tabIndex={-1}>
        <h1>{say.title}</h1>
        <div id="search">{searchForm(frame)}</div>
        <p class="note">
          {page.bundles.length > 0 ? [say.hint, ' ', coverage(frame, page)] : say.titlesOnly}
        </p>
        <noscript>
          <p class="notice">{say.noScript}</p>
        </noscript>
        <div class="search-desk">
          <section id="search-filters" class="search-filters" aria-label={say.filters} hidden />
          <section class="search-found" aria-label={say.results}>
            <p id="search-status" class="search-status" role="status" />
            <div id="search-results" class="search-results" />
          </section>
        </div>
        <section class="search-ways" id="search-ways" aria-labelledby="ways">
          <h2 id="ways">{say.browseInstead}</h2>
          {browseWays(frame)}
        </section>
        {dataBlock('fonds-search', toSearchSetup(frame, page))}
      </main>
    ),
  })
}

function coverage(frame: Frame, page: SearchPage): Result {
  const { language } = frame
  const searchable = page.bundles.reduce((sum, bundle) => sum + bundle.pages, 0)
  return (
    <span>
      {fill(language.strings.search.covers, {
        searchable: formatNumber(language, searchable),
        records: count(language, language.strings.counts.records, page.counts.records),
      })}
    </span>
  )
}
