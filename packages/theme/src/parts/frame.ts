import type { PageRef } from '../addresses/page-ref.ts'
import { linksFrom } from '../addresses/links-from.ts'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'
import type { Language } from '../strings/language.ts'
import { languageOf } from '../strings/language-of.ts'
import { overrideStrings } from '../strings/override-strings.ts'

/** What every part of a page is given: the archive, the page's own place, the interface language. */
export interface Frame {
  readonly site: Site
  readonly ref: PageRef
  readonly language: Language
  /** What the archive makes itself. */
  readonly regions: Regions
  /** A link from this page. */
  readonly to: (ref: PageRef) => string
}

/** The frame of one page. */
export function createFrame(site: Site, ref: PageRef, regions: Regions): Frame {
  const language = overrideStrings(languageOf(site.lang), site.strings)
  return { site, ref, language, regions, to: linksFrom(ref) }
}
