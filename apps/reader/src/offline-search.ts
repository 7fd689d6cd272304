import { loadTitles } from './offline/load-titles.ts'
import { searchTitles } from './offline/search-titles.ts'
import { searchesTitles } from './offline/searches-titles.ts'
import { titleCard } from './offline/title-card.ts'
import type { TitleEntry } from './offline/title-entry.ts'
import { parseQuery } from './query/parse-query.ts'
import { element } from './view/element.ts'
import { readSetup } from './view/read-setup.ts'
import { followKeys } from './view/result-keys.ts'
import { findSearchPage } from './view/search-page.ts'
import { createSpeaker } from './view/speak.ts'

/** Results shown; titles are short, and there is no second page. Chosen, not measured. */
const MOST_SHOWN = 100

const parts = findSearchPage()
const setup = parts === null ? null : readSetup()

if (parts !== null && setup !== null && setup.titles !== null && searchesTitles(setup)) {
  const { form, field, status, results } = parts
  const address = setup.titles
  const speaker = createSpeaker(setup.lang, setup.strings, setup)
  let titles: Promise<readonly TitleEntry[]> | null = null

  const search = async (): Promise<void> => {
    const typed = field.value
    const query = parseQuery(typed)
    titles ??= loadTitles(address)
    const hits = searchTitles(await titles, query)
    if (typed !== field.value) return
    const words = query.wanted.map(({ text }) => text)
    const cards = hits.slice(0, MOST_SHOWN).map((hit) => titleCard(hit, words, speaker))
    const quoted = { query: `“${typed.trim()}”` }
    results.replaceChildren(element('ol', { class: 'hits' }, ...cards))
    status.textContent =
      query.wanted.length === 0
        ? ''
        : hits.length === 0
          ? speaker.say('none', quoted)
          : speaker.count('foundFor', hits.length, quoted)
  }
  const run = (): void => {
    search().catch(() => {
      status.textContent = speaker.say('failed')
    })
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    run()
  })
  field.addEventListener('input', run)
  followKeys(parts)
  if (setup.bundles.length > 0)
    results.before(element('p', { class: 'note' }, speaker.say('fromDisk')))
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  if (field.value !== '') run()
}
