import { about } from './about.css.ts'
import { apparatus } from './apparatus.css.ts'
import { base } from './base.css.ts'
import { calendar } from './calendar.css.ts'
import { edition } from './edition.css.ts'
import { home } from './home.css.ts'
import { lists } from './lists.css.ts'
import { marks } from './marks.css.ts'
import type { ThemeSettings } from './theme-settings.ts'
import { overrides } from './overrides.css.ts'
import { print } from './print.css.ts'
import { results } from './results.css.ts'
import { scripts } from './scripts.css.ts'
import { search } from './search.css.ts'
import { site } from './site.css.ts'
import { source } from './source.css.ts'
import { tokens } from './tokens.css.ts'

const unchanged: ThemeSettings = {
  colours: { light: {}, dark: {} },
  fonts: {},
  strings: {},
  css: '',
}

/** The one stylesheet of an archive. By itself it names no file, no font and no other address. */
export function stylesheet(settings: ThemeSettings = unchanged): string {
  return [
    tokens,
    scripts,
    base,
    site,
    edition,
    apparatus,
    lists,
    calendar,
    home,
    search,
    results,
    marks,
    source,
    about,
    print,
    overrides(settings),
  ].join('')
}
