import { searchesTitles } from './offline/searches-titles.ts'
import { startOfflineSearch } from './offline/start-offline-search.ts'
import { startSearch } from './start-search.ts'
import { readSetup } from './view/read-setup.ts'
import { createSpeaker } from './view/create-speaker.ts'
import { findSearchPage } from './view/find-search-page.ts'

const parts = findSearchPage()
const setup = parts === null ? null : readSetup()

if (parts !== null && setup !== null) {
  const speaker = createSpeaker(setup.lang, setup.strings, setup)
  if (!searchesTitles(setup)) startSearch(parts, setup, speaker)
  else if (setup.titles !== null) startOfflineSearch(parts, setup, setup.titles, speaker)
}
