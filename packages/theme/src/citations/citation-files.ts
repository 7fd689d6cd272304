import type { PageRef } from '../addresses/page-ref.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import { citationFormats, type CitationFormat } from './citation-format.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCited } from './to-cited.ts'
import { toCsl } from './to-csl.ts'
import { toRis } from './to-ris.ts'

/** A file for citation managers. */
export interface CitationFile {
  readonly ref: PageRef
  /** What the format is called, in every language. */
  readonly name: string
  readonly type: string
  readonly content: string
}

/** The citation of an edition in every format, to stand beside its page. */
export function citationFiles(site: Site, page: EditionPage): readonly CitationFile[] {
  const cited = toCited(site, page)
  const { id } = cited
  const file = (format: CitationFormat, content: string): CitationFile => ({
    ref: { kind: 'citation', id, format },
    ...citationFormats[format],
    content,
  })
  return [file('csl.json', toCsl(cited)), file('bib', toBibtex(cited)), file('ris', toRis(cited))]
}
