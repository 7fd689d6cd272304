import type { Root } from 'hast'
import { browseWays } from '../parts/browse-ways.tsx'
import { createFrame } from '../parts/frame.ts'
import { pageDocument } from '../parts/page-document.tsx'
import { searchForm } from '../parts/search-form.tsx'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'

/** What a server shows for an address that leads nowhere; its links are those of the archive's top folder. */
export function layoutNotFound(site: Site, regions: Regions = {}): Root {
  const frame = createFrame(site, { kind: 'not-found' }, regions)
  const { language } = frame
  const say = language.strings.notFound
  return pageDocument(frame, {
    kind: 'not-found',
    title: say.title,
    description: null,
    head: <meta name="robots" content="noindex" />,
    content: (
      <main id="text" tabIndex={-1}>
        <h1>{say.title}</h1>
        <p class="lead">{say.text}</p>
        {searchForm(frame)}
        <h2>{say.ways}</h2>
        {browseWays(frame)}
      </main>
    ),
  })
}
