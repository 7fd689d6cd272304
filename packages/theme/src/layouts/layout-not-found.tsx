import type { Root } from 'hast'
import { addressOf } from '../addresses/address-of.ts'
import { browseWays } from '../parts/browse-ways.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { pageDocument } from '../parts/page-document.tsx'
import { searchForm } from '../parts/search-form.tsx'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'

/**
 * What a server shows for an address that leads nowhere, in whichever folder that lies: so it bears its style, and its
 * links are whole where it is known where the archive is published, else those of the archive's top folder.
 *
 * @param style what `notFoundStyle` makes.
 */
export function layoutNotFound(site: Site, style: string, regions: Regions = {}): Root {
  const frame = anywhere(createFrame(site, { kind: 'not-found' }, regions))
  const { language } = frame
  const say = language.strings.notFound
  return pageDocument(frame, {
    kind: 'not-found',
    title: say.title,
    description: null,
    style,
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

function anywhere(frame: Frame): Frame {
  const { url } = frame.site
  return url === null ? frame : { ...frame, to: (ref) => url + addressOf(ref) }
}
