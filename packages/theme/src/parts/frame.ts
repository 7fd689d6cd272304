import type { PageRef } from '../addresses/page-ref.ts'
import { relativeAddress } from '../addresses/relative-address.ts'
import type { Site } from '../pages/site.ts'
import type { Language } from '../strings/language.ts'
import { languageOf } from '../strings/language-of.ts'

/** What every part of a page is given: the archive, the page's own place, the interface language. */
export interface Frame {
  readonly site: Site
  readonly ref: PageRef
  readonly language: Language
  /** A link from this page. */
  readonly to: (ref: PageRef) => string
}

/** The frame of one page. */
export function createFrame(site: Site, ref: PageRef): Frame {
  return { site, ref, language: languageOf(site.lang), to: (to) => relativeAddress(ref, to) }
}
