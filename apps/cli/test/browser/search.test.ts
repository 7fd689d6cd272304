import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { editionsByDump } from './editions-by-dump.ts'
import { readKnownItems } from './known-item.ts'
import { foundPages } from './found-pages.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const items = await readKnownItems(
  new URL('../../../example/expectations.yaml', import.meta.url),
  'search',
)
const languages = [...new Set(items.map(({ lang }) => lang))]

/** A dump that must be found has to stand among this many. */
const FIRST_FINDS = 5

const browser = sharedBrowser()
const { url, folder } = inject('example')

describe('search', () => {
  it.each(languages)(
    'should find the words of a reader in %s, lead to them and mark them',
    async (lang) => {
      const queries = items.filter((item) => item.lang === lang)
      const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
      const editions = await editionsByDump(folder)
      const missed: string[] = []
      for (const { words, finds } of queries) {
        await page.goto(url)
        await page.getByRole('searchbox').fill(words)
        await page.getByRole('searchbox').press('Enter')
        await page.waitForURL(/search\.html/)
        const wanted = finds.flatMap((dump) => editions.get(dump) ?? [])
        const links = (await foundPages(page)).slice(0, FIRST_FINDS)
        const link = links.find((path) => wanted.includes(path))
        if (link === undefined) {
          missed.push(`“${words}” does not find ${finds.join(', ')}, but ${links.join(', ')}`)
          continue
        }
        await page.locator(`#search-results h2 a[href^="${link}"]`).first().click()
        await page.waitForURL(/\/p\//)
        await page.locator('main mark').first().waitFor()
        const marks = await page.locator('main mark').allTextContents()
        if (!marks.every((mark) => mark.trim() !== '')) missed.push(`“${words}” marks nothing`)
        await expect.poll(() => isInView(page, 'main mark.mark-current')).toBe(true)
      }
      expect(queries.length).toBeGreaterThan(0)
      expect(missed).toEqual([])
      await expectQuiet()
      await close()
    },
  )
})

describe('a find inside a listing', () => {
  it('should lead to the entry and show it', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=${encodeURIComponent('gull-proof bins')}`)
    await foundPages(page)
    const place = page.locator('#search-results .hit-places a').first()
    const headline = (await place.textContent()) ?? ''
    await place.click()
    await page.waitForURL(/#/)
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
    const target = page.locator(`[id="${anchor}"]`)
    expect(await target.count()).toBe(1)
    expect(await target.textContent()).toContain(headline.trim())
    await page.locator('main mark').first().waitFor()
    await expect.poll(() => isInView(page, `[id="${anchor}"]`)).toBe(true)
    await expectQuiet()
    await close()
  })
})

describe('a find that is read from right to left', () => {
  it('should have its facts on the side of its title, dates in the order of the interface', async () => {
    const words = items.find(({ lang }) => lang === 'ar')?.words ?? ''
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=${encodeURIComponent(words)}`)
    await foundPages(page)
    const hit = page.locator('#search-results .hit:has(.hit-title[dir="rtl"])').first()
    const rightOf = (selector: string): Promise<number> =>
      hit.locator(selector).evaluate((element) => element.getBoundingClientRect().right)
    expect(Math.abs((await rightOf('.hit-title')) - (await rightOf('.hit-source')))).toBeLessThan(2)
    const direction = await page
      .locator('#search-results .hit-facts[dir="rtl"] .hit-date')
      .evaluateAll((dates) => dates.map((date) => getComputedStyle(date).direction))
    expect([...new Set(direction)]).not.toContain('rtl')
    await expectQuiet()
    await close()
  })
})

describe('the address of a search', () => {
  it('should hold its state, and give it back on the way back', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html`)
    await page.getByRole('searchbox').fill('lighthouse')
    await page.getByRole('searchbox').press('Enter')
    const first = await foundPages(page)
    await page.waitForURL(/[?&]q=lighthouse/)
    await page.getByRole('searchbox').fill('kingfisher')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL(/[?&]q=kingfisher/)
    await expect.poll(() => foundPages(page)).not.toEqual(first)
    const second = await foundPages(page)
    await page.locator('#search-results h2 a').first().click()
    await page.waitForURL(/\/p\//)
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('kingfisher')
    expect(await foundPages(page)).toEqual(second)
    await page.goBack()
    await page.waitForURL(/[?&]q=lighthouse/)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('lighthouse')
    await expect.poll(() => foundPages(page)).toEqual(first)
    await page.reload()
    expect(await page.getByRole('searchbox').inputValue()).toBe('lighthouse')
    expect(await foundPages(page)).toEqual(first)
    await expectQuiet()
    await close()
  })

  it('should name the page after it, and a phrase in its own quotation marks', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html`)
    const plain = await page.title()
    await page.getByRole('searchbox').fill('lighthouse')
    await page.getByRole('searchbox').press('Enter')
    await expect.poll(() => page.title()).toBe(`“lighthouse” · ${plain}`)
    await page.getByRole('searchbox').fill('"gull-proof bins"')
    await page.getByRole('searchbox').press('Enter')
    await expect.poll(() => page.title()).toBe(`"gull-proof bins" · ${plain}`)
    await expect
      .poll(() => page.locator('#search-status').textContent())
      .toMatch(/ for "gull-proof bins"$/)
    await page.goBack()
    await expect.poll(() => page.title()).toBe(`“lighthouse” · ${plain}`)
    await expectQuiet()
    await close()
  })

  it('should say when nothing is found', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=xyzzyplugh`)
    await expect.poll(() => page.locator('#search-status').textContent()).not.toBe('')
    expect(await page.locator('#search-results h2 a').count()).toBe(0)
    await expectQuiet()
    await close()
  })
})

describe('the keyboard', () => {
  it('should go on among the results where what was pressed is gone', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=harbuor`)
    await page.locator('.search-advice button').first().press('Enter')
    await page.locator('#search-results h2 a').first().waitFor()
    await expect.poll(() => focused(page)).toBe('search-results')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toMatch(/^hit:/)
    await expectQuiet()
    await close()
  })

  it('should go on at the first of the results that are added', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=harbour`)
    await page.locator('[data-key=more]').press('Enter')
    const added = page.locator('#search-results h2 a').nth(10)
    await added.waitFor()
    const key = await added.getAttribute('data-key')
    await expect.poll(() => focused(page)).toBe(key)
    await expectQuiet()
    await close()
  })
})

/** What has the focus, by its key or its id. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement)) return ''
    return activeElement.dataset['key'] ?? activeElement.id
  })
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect()
      return box.top < innerHeight && box.bottom > 0
    })
}
