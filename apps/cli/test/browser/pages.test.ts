import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { archivePages } from './archive-files.ts'
import { editionRecords } from './edition-records.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('example')
const pages = await archivePages(folder)

/** The narrowest phone that the web's guidelines ask for. */
const NARROW = { width: 320, height: 640 }

/** One page of each kind, and editions in every direction and language that the archive holds. */
const samples = await samplesOf(folder)

const desks = [
  { name: 'light', paths: samples, colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', paths: samples, colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'narrow and dark', paths: samples, colorScheme: 'dark', viewport: NARROW },
] as const

describe.each(desks)('pages, $name', ({ paths, colorScheme, viewport }) => {
  it('should be quiet, and accessible in whatever direction they run', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, {
      colorScheme,
      viewport,
    })
    const violations: string[] = []
    const directions = new Set<string>()
    for (const path of paths) {
      await page.goto(url + path)
      directions.add(await page.evaluate(() => document.documentElement.dir))
      violations.push(...(await accessibilityViolations(page)))
    }
    expect(violations).toEqual([])
    expect([...directions].toSorted()).toEqual(['ltr', 'rtl'])
    await expectQuiet()
    await close()
  })

  it('should be accessible with results, and with words marked', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, {
      colorScheme,
      viewport,
    })
    await page.goto(`${url}search.html?q=harbour`)
    await page.locator('#search-results h2 a').first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    // Axe reads no words that stand in a field only until others do. Facets are drawn anew as counts arrive.
    const soft = await page
      .locator('.search-status')
      .evaluate((found) => getComputedStyle(found).color)
    await expect.poll(() => placeholderColour(page)).toBe(soft)
    await page.locator('#search-results h2 a').first().click()
    await page.locator('main mark').first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await expectQuiet()
    await close()
  })
})

describe('a narrow screen', () => {
  it('should never scroll sideways', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, { viewport: NARROW })
    const wide: string[] = []
    for (const path of pages) {
      await page.goto(url + path)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (over > 0) wide.push(`${path}: ${over} px`)
    }
    expect(pages.length).toBeGreaterThan(40)
    expect(wide).toEqual([])
    await expectQuiet()
    await close()
  })
})

describe('a wrong address', () => {
  it('should lead on', async () => {
    const context = await browser.get().newContext()
    const page = await context.newPage()
    const response = await page.goto(`${url}no-such-page.html`)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    await context.close()
  })

  it('should look like the archive in whatever folder it lies', async () => {
    const { page, close } = await watchedPage(browser.get(), url)
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.goto(url)
    const home = await paper()
    const response = await page.goto(`${url}no/such/page.html`)
    expect(response?.status()).toBe(404)
    expect(await paper()).toBe(home)
    await close()
  })
})

describe('the keyboard', () => {
  it('should lead to the text first', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(url + (pages.find((path) => path.startsWith('p/')) ?? ''))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await expectQuiet()
    await close()
  })
})

describe('the slash key', () => {
  it('should lead to the search field of the first page', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(url)
    await page.keyboard.press('/')
    await page.keyboard.type('fog')
    expect(await page.getByRole('searchbox').inputValue()).toBe('fog')
    await expectQuiet()
    await close()
  })
})

describe('without JavaScript', () => {
  it('should be read as with it', async () => {
    const context = await browser.get().newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const poor: string[] = []
    for (const path of pages) {
      await page.goto(url + path)
      if ((await page.locator('h1').count()) !== 1) poor.push(`${path}: not one h1`)
      if ((await page.locator('main').innerText()).trim() === '' && !path.startsWith('p/')) {
        poor.push(`${path}: no text`)
      }
    }
    expect(poor).toEqual([])
    await page.goto(`${url}search.html`)
    expect(await page.locator('.notice').isVisible()).toBe(true)
    await context.close()
  })
})

function placeholderColour(page: Page): Promise<string> {
  return page
    .locator('.facet-range input')
    .first()
    .evaluate((found) => getComputedStyle(found, '::placeholder').color)
}

async function samplesOf(archive: string): Promise<string[]> {
  const editions = await editionRecords(archive)
  const firstBy = (key: 'lang' | 'kind'): string[] => [
    ...new Map(editions.toReversed().map((record) => [record[key], record.page])).values(),
  ]
  const others = pages.filter((path) => !path.startsWith('p/'))
  const kinds = new Map(others.toReversed().map((path) => [path.replace(/[^/]*$/, ''), path]))
  const top = others.filter((path) => !path.includes('/'))
  return [...new Set([...top, ...kinds.values(), ...firstBy('lang'), ...firstBy('kind')])]
}
