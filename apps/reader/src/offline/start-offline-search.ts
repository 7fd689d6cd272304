import type { SearchSetup } from '@fonds/theme'
import { loadTitles } from './load-titles.ts'
import { searchTitles } from './search-titles.ts'
import { titleCard } from './title-card.ts'
import type { TitleEntry } from './title-entry.ts'
import { parseQuery } from '../query/parse-query.ts'
import { element } from '../view/element.ts'
import { followKeys } from '../view/follow-keys.ts'
import { namePage } from '../view/name-page.ts'
import { saidQuery } from '../view/said-query.ts'
import type { SearchPageParts } from '../view/search-page-parts.ts'
import type { Speaker } from '../view/speaker.ts'

/** Results shown; titles are short, and there is no second page. Chosen, not measured. */
const MOST_SHOWN = 100

/**
 * Searches titles and headlines, which need no server.
 *
 * @param address Of the script of titles.
 */
export function startOfflineSearch(
  parts: SearchPageParts,
  setup: SearchSetup,
  address: string,
  speaker: Speaker,
): void {
  const { form, field, status, results } = parts
  const plain = document.title
  let titles: Promise<readonly TitleEntry[]> | null = null

  const search = async (): Promise<void> => {
    const typed = field.value
    const query = parseQuery(typed)
    titles ??= loadTitles(address)
    const hits = searchTitles(await titles, query)
    if (typed !== field.value) return
    namePage(typed, plain, speaker)
    const words = query.wanted.map(({ text }) => text)
    const cards = hits.slice(0, MOST_SHOWN).map((hit) => titleCard(hit, words, speaker))
    const quoted = { query: saidQuery(typed, speaker) }
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
