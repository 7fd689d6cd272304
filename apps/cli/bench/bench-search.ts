import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../browser/launch.ts'
import { publishArchive } from '../browser/published-archive.ts'
import { resolveBrowser } from '../browser/resolve.ts'
import { tableRow } from './table-row.ts'
import { writeCorpus } from './write-corpus.ts'

/** Words of the corpus: rare, in every tenth record, two of these, a phrase of every page, and one left out. */
const queries = ['gukedigu', 'lanha', 'cece lanha', '"privacy policy"', 'cece -lanha', 'fovudiha']

/** Each query is made so often; the median counts. */
const TIMES = 5

/** What stands still so long has ended, in milliseconds: counts of values follow the results. */
const PAUSE_MS = 500

/** From Enter to drawn results, in the browser, after a first search, on a generated archive of so many documents. */
export async function benchSearch(documents: number, say: (line: string) => void): Promise<void> {
  const corpus = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    await writeCorpus(corpus, documents)
    const { archive, remove } = await publishArchive(corpus)
    const browser = await launch(await resolveBrowser())
    try {
      say(`\nSearch among ${documents} documents, from Enter to results, in milliseconds`)
      say(tableRow(['query', 'first time', 'median again']))
      const page = await browser.newPage()
      await page.goto(`${archive.url}search.html?q=cece`)
      for (const query of queries) {
        const times: number[] = []
        for (let time = 0; time < TIMES; time++) {
          times.push(await answerTime(page, query))
          // Another search between, so that there is something to change.
          await answerTime(page, 'cece')
        }
        const [first = 0, ...again] = times
        const median = again.toSorted((a, b) => a - b)[Math.floor(again.length / 2)] ?? 0
        say(tableRow([query, first.toFixed(0), median.toFixed(0)]))
      }
    } finally {
      await browser.close()
      await remove()
    }
  } finally {
    await rm(corpus, { recursive: true, force: true })
  }
}

async function answerTime(page: Page, query: string): Promise<number> {
  await page.locator('#search-results:not([aria-busy])').waitFor({ state: 'attached' })
  await page.waitForTimeout(PAUSE_MS)
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('#search-status')
        const field = document.querySelector<HTMLInputElement>('#search input[name="q"]')
        if (status === null || field === null || field.form === null) return
        const drawn = new MutationObserver(() => {
          if (!(status.textContent ?? '').includes(typed)) return
          drawn.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - asked))
        })
        drawn.observe(status, { childList: true, characterData: true, subtree: true })
        field.value = typed
        const asked = performance.now()
        field.form.requestSubmit()
      }),
    query,
  )
}
