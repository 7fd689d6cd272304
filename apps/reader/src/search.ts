import { searchesTitles } from './offline/searches-titles.ts'
import { startOfflineSearch } from './offline/start-offline-search.ts'
import { startSearch } from './start-search.ts'
import { readSetup } from './view/read-setup.ts'
import { findSearchPage } from './view/find-search-page.ts'

const parts = findSearchPage()
const setup = parts === null ? null : readSetup()

if (parts !== null && setup !== null) {
  if (!searchesTitles(setup)) startSearch(parts, setup)
  else if (setup.titles !== null) startOfflineSearch(parts, setup, setup.titles)
}
