import type { PageRef } from '../addresses/page-ref.ts'
import { citationFormats, type CitationFormat } from '../addresses/citation-format.ts'

/** Where a file for citation managers stands, and what it is. */
export interface CitationLink {
  readonly ref: Extract<PageRef, { readonly kind: 'citation' }>
  /** What the format is called, in every language. */
  readonly name: string
  readonly type: string
}

const formats = ['csl.json', 'bib', 'ris'] as const satisfies readonly CitationFormat[]

/** The files of an edition for citation managers, one a format. */
export function citationLinks(id: string): readonly CitationLink[] {
  return formats.map((format) => ({
    ref: { kind: 'citation', id, format },
    ...citationFormats[format],
  }))
}
