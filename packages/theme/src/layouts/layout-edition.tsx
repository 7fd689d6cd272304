import type { Root } from 'hast'
import type { Result } from 'hastscript'
import { anchorBlocks } from '../parts/anchor-blocks.ts'
import { breadcrumbs } from '../parts/breadcrumbs.tsx'
import { citation } from '../parts/citation.tsx'
import { contents } from '../parts/contents.tsx'
import { contentsOf } from '../parts/contents-of.ts'
import { descriptionOf } from '../parts/description-of.ts'
import { editionMetadata } from '../parts/edition-metadata.tsx'
import { crossReferences } from '../parts/cross-references.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { linkHeadlines } from '../parts/link-headlines.ts'
import { neighbourLinks } from '../parts/neighbour-links.tsx'
import { pageDocument } from '../parts/page-document.tsx'
import { provenance } from '../parts/provenance.tsx'
import { readingNotes } from '../parts/reading-notes.tsx'
import { recordFacts } from '../parts/record-facts.tsx'
import { setAside } from '../parts/set-aside.tsx'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import { placeRegion } from '../parts/place-region.ts'
import type { Regions } from '../regions/region.ts'

/**
 * The page of one edition. `<main data-pagefind-body>` holds the published text and nothing else; all that is said
 * about the text stands around it, in the language of the interface.
 */
export function layoutEdition(site: Site, page: EditionPage, regions: Regions = {}): Root {
  const { edition, summary } = page
  const frame = createFrame(site, { kind: 'edition', id: summary.id }, regions)
  const body = linkHeadlines(frame, anchorBlocks(edition.body), page.references.entries)
  return pageDocument(frame, {
    kind: 'edition',
    title: summary.label,
    description: descriptionOf(edition),
    lang: edition.lang,
    dir: edition.dir,
    head: editionMetadata(frame, page),
    content: (
      <div class="desk">
        {recordHead(frame, page)}
        {contents(frame, contentsOf(edition, body), edition)}
        {text(page, body)}
        {crossReferences(frame, page)}
        <div class="margin">
          {placeRegion(frame, 'provenance', () => provenance(frame, page), page)}
          {placeRegion(frame, 'citation', () => citation(frame, page), page)}
        </div>
        {summary.kind === 'empty' && edition.aside.length === 0
          ? null
          : setAside(frame, edition.aside, edition)}
        {readingNotes(frame, page.messages)}
        {neighbourLinks(frame, page.neighbours)}
      </div>
    ),
  })
}

function recordHead(frame: Frame, { summary }: EditionPage): Result {
  const { language } = frame
  const say = language.strings
  return (
    <section
      class="record-head"
      aria-label={say.edition.about}
      lang={language.tag}
      dir={language.dir}
    >
      {breadcrumbs(frame, [
        { name: say.chrome.sources, ref: { kind: 'sources', page: 1 } },
        {
          name: <bdi>{summary.site}</bdi>,
          ref: { kind: 'source', site: summary.site, page: 1 },
        },
      ])}
      {recordFacts(frame, summary)}
      {summary.labelFrom === 'text' ? null : (
        <>
          <h1 class="made-title" lang={summary.lang} dir={summary.dir}>
            {summary.label}
          </h1>
          <p class="note">
            {summary.kind === 'empty' ? say.edition.empty : say.edition.label[summary.labelFrom]}
          </p>
        </>
      )}
    </section>
  )
}

function text({ edition, summary }: EditionPage, body: Root): Result {
  const title = edition.blocks.find((block) => block.kind === 'title')
  return (
    <main id="text" class={`text text-${summary.kind}`} tabIndex={-1} data-pagefind-body>
      {summary.title === null ? null : (
        <h1 id="title" data-lines={title?.lines.join('-')}>
          {summary.title}
        </h1>
      )}
      {body}
    </main>
  )
}
