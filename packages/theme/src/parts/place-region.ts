import { h, type Result } from 'hastscript'
import type { Content } from './content.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Frame } from './frame.ts'
import type { RegionName } from '../regions/region-name.ts'

/** A region of the page: the archive's own, where it makes one, else the standard one. */
export function placeRegion(
  frame: Frame,
  name: RegionName,
  standard: () => Result,
  page: EditionPage | null = null,
): Content {
  const region = frame.regions[name]
  if (region === undefined) return standard()
  const { site, to, language } = frame
  const { tag: lang, dir, strings } = language
  const made = region({ h, site, to, lang, dir, strings, page, standard })
  return h(null, Array.isArray(made) ? [...made] : [made])
}
