import { addressOf } from '../addresses/address-of.ts'
import { languageName } from '../languages/language-name.ts'
import type { SearchPage, SearchSetup } from '../pages/search-page.ts'
import type { Frame } from './frame.ts'

/** Gathers what the script of the search page has to know. */
export function toSearchSetup(
  { site, language }: Pick<Frame, 'site' | 'language'>,
  page: SearchPage,
): SearchSetup {
  const say = language.strings
  const titles = site.scripts.find(({ role }) => role === 'titles')
  return {
    lang: language.tag,
    dir: language.dir,
    records: page.counts.records,
    bundles: page.bundles.map((bundle) => ({ ...bundle, path: `pagefind/${bundle.name}/` })),
    titles: titles === undefined ? null : addressOf({ kind: 'asset', name: titles.name }),
    languages: Object.fromEntries(
      page.bundles.map(({ lang }) => [lang, languageName(lang) ?? say.chrome.unknownLanguage]),
    ),
    kinds: say.kinds,
    months: language.months,
    date: language.date,
    strings: { ...say.searchScript },
  }
}
