import type { SearchSetup } from '@fonds/theme'
import { expect, it } from 'vitest'
import { createRunningSearch } from '../src/running-search.ts'
import { readState } from '../src/state/read-state.ts'
import type { Outcome } from '../src/view/outcome.ts'

const bundles = Array.from({ length: 26 }, (_, at) => ({
  name: `x${at}`,
  lang: `x${String.fromCodePoint(97 + at)}`,
  pages: 100 - at,
  path: '',
}))
const setup: SearchSetup = {
  lang: 'en',
  dir: 'ltr',
  records: 9,
  bundles,
  titles: null,
  languages: {},
  kinds: { article: '', listing: '', thread: '', document: '', verse: '', empty: '' },
  months: [],
  date: { day: '', first: '', month: '', year: '' },
  strings: {},
}

const fragment = {
  raw_url: 'p/a.html',
  raw_content: 'The harbour opens',
  content: 'The harbour opens',
  meta: {},
  filters: {},
  anchors: [],
  locations: [],
  word_count: 3,
}

it('advises on a word that the likeliest languages lack before it asks all others, and says that it goes on', async () => {
  const asked = new Set<string>()
  const opened = new Set<string>()
  const advised: { after: number; pending: number }[] = []
  const search = createRunningSearch(readState('?q=harbuor'), {
    setup,
    isCurrent: () => true,
    session: {
      ask(some) {
        for (const { name } of some) asked.add(name)
        const answers = some.map(({ name }) => ({
          bundle: name,
          hits: [],
          unknown: ['harbuor'],
          count: () => Promise.resolve({}),
        }))
        return Promise.resolve({ answers, failed: [] })
      },
      open(info) {
        opened.add(info.name)
        const empty = {
          results: [{ id: 'a', score: 1, words: [], data: () => Promise.resolve(fragment) }],
          filters: {},
          totalFilters: {},
          unfilteredResultCount: 0,
        }
        return Promise.resolve({
          ...info,
          search: () => Promise.resolve(empty),
          filters: () => Promise.resolve({}),
          pagesByValue: () => Promise.resolve(new Map()),
        })
      },
    },
    view: {
      showNothing: () => undefined,
      showBusy: () => undefined,
      showCounts: () => undefined,
      show({ advice, pending }: Outcome) {
        if (advice !== null) advised.push({ after: asked.size, pending: pending.length })
      },
    },
  })
  await search.start()
  expect(advised[0]).toEqual({ after: 10, pending: 16 })
  expect(advised.at(-1)).toEqual({ after: 26, pending: 0 })
  expect(opened.size).toBe(10)
})
