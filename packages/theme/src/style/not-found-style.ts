import { base } from './base.css.ts'
import { lists } from './lists.css.ts'
import { notFound } from './not-found.css.ts'
import { overrides } from './overrides.css.ts'
import { site } from './site.css.ts'
import type { ThemeSettings } from './theme-settings.ts'
import { tokens } from './tokens.css.ts'

/**
 * What the page for an address that leads nowhere needs of the stylesheet. A server shows that page in any folder,
 * where no relative link leads to the stylesheet itself.
 */
export function notFoundStyle(settings: ThemeSettings): string {
  return [tokens, base, site, lists, notFound, overrides(settings)].join('')
}
