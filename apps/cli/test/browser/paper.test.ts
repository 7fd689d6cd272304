import { describe, expect, inject, it } from 'vitest'
import { editionRecords } from './edition-records.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('example')
const records = await editionRecords(folder)
const article = records.find(({ kind }) => kind === 'article')?.page ?? ''
const listing = records.find(({ entries }) => entries.length > 1)

describe('a page on paper', () => {
  it('should hold the text, where it is from, how to cite it and its rights, and no way elsewhere', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.emulateMedia({ media: 'print' })
    await page.goto(url + article)
    const kept = ['main', '.card', '.cite', '.site-footer bdi']
    for (const part of kept) expect(await page.locator(part).first().isVisible(), part).toBe(true)
    const left = ['nav', 'form', '.skip', '.set-aside', '.site-footer a', '.cite .files']
    for (const part of left) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    }
    await expectQuiet()
    await close()
  })

  it('should hold the colours that explain others, and tables that go on overleaf', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${url}browse/dates/index.html`)
    const printed = (part: string, pseudo?: string): Promise<string> =>
      page
        .locator(part)
        .first()
        .evaluate((found, of) => getComputedStyle(found, of).printColorAdjust, pseudo)
    expect(await printed('.key-shade')).toBe('exact')
    await page.goto(`${url}about.html`)
    expect(await printed('.balance-key dt', '::before')).toBe('exact')
    const breaks = await page.evaluate(() =>
      ['table', 'tr'].map((name) => {
        const found = document.querySelector(name)
        return found === null ? null : getComputedStyle(found).breakInside
      }),
    )
    expect(breaks).toEqual(['auto', 'avoid'])
    await expectQuiet()
    await close()
  })
})

describe("a page in the reader's own colours", () => {
  it('should show the place that a link led to, and which share is which', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, {
      forcedColors: 'active',
    })
    await page.goto(`${url}${listing?.page ?? ''}#${listing?.entries[1]?.id ?? ''}`)
    const outline = await page
      .locator('.text :target')
      .evaluate((found) => getComputedStyle(found).outlineStyle)
    expect(outline).toBe('solid')
    await page.goto(`${url}about.html`)
    const grounds = await page
      .locator('.balance-key dt')
      .evaluateAll((keys) => keys.map((key) => getComputedStyle(key, '::before').backgroundColor))
    expect(new Set(grounds).size).toBe(2)
    await expectQuiet()
    await close()
  })
})
