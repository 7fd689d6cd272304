import {
  layoutAbout,
  layoutBrowse,
  layoutEdition,
  layoutHome,
  layoutNotFound,
  layoutSearch,
  toBrowsePages,
  toHomePage,
  type InterfaceLanguage,
} from '@fonds/theme'
import type { Root } from 'hast'
import { about, search } from './about.ts'
import { arabic, article, empty, japanese, listing, untitled } from './editions.ts'
import { sampleSite } from './site.ts'
import { sortInMemory } from './sort-in-memory.ts'
import { sampleSummaries } from './summaries.ts'

/** One of every kind of page, by the name of its golden file. */
export function samplePages(lang: InterfaceLanguage): ReadonlyMap<string, Root> {
  const site = sampleSite(lang)
  const summaries = sampleSummaries(24)
  const pages = new Map<string, Root>([
    ['home', layoutHome(site, toHomePage(summaries))],
    ['home-empty', layoutHome(site, toHomePage([]))],
    ['search', layoutSearch(site, search)],
    ['about', layoutAbout(site, about)],
    ['not-found', layoutNotFound(site, 'main { margin: 0; }')],
  ])
  const editions = { article, listing, arabic, japanese, untitled, empty }
  for (const [name, page] of Object.entries(editions)) {
    pages.set(`edition-${name}`, layoutEdition(site, page))
  }
  for (const page of toBrowsePages(summaries, {
    language: lang,
    pageSize: 10,
    sort: sortInMemory,
  })) {
    const { ref } = page
    const name = `browse-${ref.kind}-${ref.page}`
    if (!pages.has(name)) pages.set(name, layoutBrowse(site, page))
  }
  return pages
}
