import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeCorpus } from '../../bench/write-corpus.ts'
import { publishArchive, type PublishedArchive } from '../../browser/published-archive.ts'
import { foundPages } from './found-pages.ts'
import { sharedBrowser } from './shared-browser.ts'

/** Records that are really built. Of what a first search loads, only Pagefind's list of pages grows with their number. */
const RECORDS = 400
const BUDGET_RECORDS = 10_000

const MOST_BYTES = 300_000
const MOST_REQUESTS = 20

/** A word that stands in two of the records, one that stands in every tenth, and two such. */
const queries = ['gukedigu', 'cece', 'cece lanha']

const browser = sharedBrowser()
let archive: PublishedArchive
let remove = (): Promise<void> => Promise.resolve()

beforeAll(async () => {
  const corpus = await mkdtemp(join(tmpdir(), 'fonds-corpus-'))
  try {
    await writeCorpus(corpus, RECORDS)
    ;({ archive, remove } = await publishArchive(corpus))
  } finally {
    await rm(corpus, { recursive: true })
  }
})
afterAll(() => remove())

it.each(queries)('should show first results within budget: %s', async (word) => {
  const context = await browser.get().newContext()
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('#search-results .hit-title a') === null) return
      performance.mark('first-results')
      seen.disconnect()
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${archive.url}search.html?q=${word}`)
  await foundPages(page)
  const shown = await page.evaluate(
    () =>
      performance.timeOrigin + (performance.getEntriesByName('first-results')[0]?.startTime ?? 0),
  )
  // What is asked for afterwards counts values, for the filters.
  const before = responses.filter((response) => response.request().timing().startTime < shown)
  const sizes = await Promise.all(before.map(transferred))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const list = await pageList(archive.folder)
  const expected = bytes - list + (list / RECORDS) * BUDGET_RECORDS
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.length).toBeLessThanOrEqual(MOST_REQUESTS)
  expect(expected).toBeLessThanOrEqual(MOST_BYTES)
  await context.close()
})

/** Bytes as a host sends them: text packed, Pagefind's own files as they are. */
async function transferred(response: Response): Promise<number> {
  const body = await response.body()
  const isText = /\.(?:html|css|js|json)(?:\?|$)/.test(response.url())
  return isText ? gzipSync(body).length : body.length
}

/** Bytes of Pagefind's list of pages, in all bundles. */
async function pageList(folder: string): Promise<number> {
  const files = await readdir(join(folder, 'pagefind'), { recursive: true })
  const lists = files.filter((name) => name.endsWith('.pf_meta'))
  const sizes = await Promise.all(lists.map((name) => stat(join(folder, 'pagefind', name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}
