import { expect, it } from 'vitest'
import type { Bundle } from '../src/engine/bundle.ts'
import type { PagefindFragment, PagefindResponse } from '../src/engine/pagefind.ts'
import { searchBundle } from '../src/engine/search-bundle.ts'
import { parseQuery } from '../src/query/parse-query.ts'

const fragment: PagefindFragment = {
  raw_url: '/p/page.html',
  content: 'fog',
  raw_content: 'fog',
  locations: [0],
  filters: {},
  meta: { title: 'Fog' },
  anchors: [],
}

/** As Pagefind's results are: a text is to be had as long as the result itself is held. */
class Result {
  readonly id = 'a'
  readonly score = 1
  readonly data = function (this: Result | void): Promise<PagefindFragment | null> {
    return Promise.resolve(this instanceof Result ? fragment : null)
  }
}

it('should hold what it was found by, so that its text can be had later', async () => {
  const response: PagefindResponse = { results: [new Result()], filters: {} }
  const bundle: Bundle = {
    name: 'en',
    lang: 'en',
    pages: 1,
    search: () => Promise.resolve(response),
    filters: () => Promise.resolve({}),
    pagesByValue: () => Promise.resolve(new Map()),
  }
  const { hits } = await searchBundle(bundle, {
    query: parseQuery('fog'),
    chosen: { source: [], language: [], kind: [] },
    years: { from: null, to: null },
    order: 'relevance',
  })
  await expect(hits[0]?.load()).resolves.toEqual(fragment)
})
