import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { editionRecords, type EditionRecord } from '../../browser/edition-records.ts'
import { sharedBrowser } from '../../browser/shared-browser.ts'
import { watchedPage } from '../../browser/watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('real')
const records = await editionRecords(folder)

/** Words of a record that are searched for: the longest of a line from its middle. */
const WORDS = 4

/** The page must stand among this many. */
const FIRST_FINDS = 5

const wanted = [
  { name: 'the category page', is: (record: EditionRecord) => inFolder(record, 'category-page') },
  { name: 'a page of the news', is: (record: EditionRecord) => inFolder(record, 'nist-news') },
  { name: 'an address', is: (record: EditionRecord) => inFolder(record, 'inaugural') },
  { name: 'the Arabic text', is: (record: EditionRecord) => record.lang === 'ar' },
  { name: 'the Japanese text', is: (record: EditionRecord) => record.lang === 'ja' },
]

describe('real dumps', () => {
  it.each(wanted)('should be found, opened and marked: $name', async ({ is }) => {
    const record = records.find(is)
    if (record === undefined) throw new Error('There is no such record in the archive')
    const words = await wordsOf(record)
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=${encodeURIComponent(words)}`)
    await page.locator('#search-results h2 a').first().waitFor()
    const links = await page
      .locator('#search-results h2 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split(/[?#]/)[0] ?? ''))
    expect(links.slice(0, FIRST_FINDS), `“${words}”`).toContain(record.page)
    await page.locator(`#search-results h2 a[href^="${record.page}"]`).first().click()
    await page.waitForURL(/\/p\//)
    await page.locator('main mark').first().waitFor()
    await expectQuiet()
    await close()
  })

  it('should lead to the entry of a listing', async () => {
    const record = records.find((one) => inFolder(one, 'category-page'))
    const entry = record?.entries.at(-1)
    if (record === undefined || entry === undefined) throw new Error('There is no entry')
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=${encodeURIComponent(entry.headline)}`)
    await page.locator(`.hit-places a[href$="#${entry.id}"]`).first().click()
    await page.waitForURL((address) => address.hash === `#${entry.id}`)
    const article = page.locator(`article.entry[id="${entry.id}"]`)
    expect(await article.locator('h2, h3').first().textContent()).toContain(entry.headline)
    await article.locator('mark').first().waitFor()
    await expectQuiet()
    await close()
  })
})

function inFolder(record: EditionRecord, name: string): boolean {
  return record.dump.startsWith(`${name}/`)
}

async function wordsOf(record: EditionRecord): Promise<string> {
  const text = await readFile(join(folder, record.page.replace(/\.html$/, '.txt')), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim().length > 30)
  const line = lines[Math.floor(lines.length / 2)] ?? ''
  const segments = [...new Intl.Segmenter(record.lang, { granularity: 'word' }).segment(line)]
  const words = new Set(
    segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  )
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORDS)
    .join(' ')
}
