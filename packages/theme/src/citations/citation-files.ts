import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import type { CitationFormat } from '../addresses/citation-format.ts'
import { type CitationLink, citationLinks } from './citation-links.ts'
import type { Cited } from './cited.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCited } from './to-cited.ts'
import { toCsl } from './to-csl.ts'
import { toRis } from './to-ris.ts'

/** A file for citation managers. */
export interface CitationFile extends CitationLink {
  readonly content: string
}

const writers = {
  'csl.json': toCsl,
  bib: toBibtex,
  ris: toRis,
} as const satisfies Record<CitationFormat, (cited: Cited) => string>

/** The citation of an edition in every format, to stand beside its page. */
export function citationFiles(site: Site, page: EditionPage): readonly CitationFile[] {
  const cited = toCited(site, page)
  return citationLinks(cited.id).map((link) => ({
    ...link,
    content: writers[link.ref.format](cited),
  }))
}
