import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { archivePages } from './archive-files.ts'
import { editionRecords } from './edition-records.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { folder } = inject('example')
const at = (path: string): string => pathToFileURL(join(folder, path)).href

describe('an archive on a disk', () => {
  it('should be styled and quiet on every page', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), 'file://')
    const plain: string[] = []
    for (const path of await archivePages(folder)) {
      await page.goto(at(path))
      const sheets = await page.evaluate(() => document.styleSheets.length)
      const font = await page.evaluate(() => getComputedStyle(document.body).marginTop)
      if (sheets === 0 || font === '8px') plain.push(path)
    }
    expect(plain).toEqual([])
    await expectQuiet()
    await close()
  })

  it('should be browsed from the first page to a text', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), 'file://')
    await page.goto(at('index.html'))
    const steps = ['a[href*="browse/"]', 'main ul a[href*="source/"]', 'main a[href*="/p/"]']
    for (const step of steps) await page.locator(step).first().click()
    await page.waitForURL(/\/p\//)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20)
    await expectQuiet()
    await close()
  })

  it('should be searched by title, without a server', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), 'file://')
    const records = await editionRecords(folder)
    const titled = records.find(
      (record) => record.lang === 'en' && (record.title ?? '').length > 20,
    )
    const title = titled?.title ?? ''
    await page.goto(at('search.html'))
    await page.getByRole('searchbox').fill(title)
    await page.getByRole('searchbox').press('Enter')
    await page
      .locator(`#search-results a[href^="${titled?.page ?? ''}"]`)
      .first()
      .click()
    await page.waitForURL(/\/p\//)
    expect(await page.locator('h1').textContent()).toBe(title)
    await expectQuiet()
    await close()
  })

  it('should set what is said of a result on the side of its title', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), 'file://')
    const records = await editionRecords(folder)
    const title = records.find(({ lang }) => lang === 'ar')?.title ?? ''
    await page.goto(`${at('search.html')}?q=${encodeURIComponent(title)}`)
    const card = page.locator('#search-results .hit').first()
    await card.waitFor()
    for (const part of ['.hit-title', '.hit-facts']) {
      expect(await card.locator(part).evaluate((found) => getComputedStyle(found).direction)).toBe(
        'rtl',
      )
    }
    await expectQuiet()
    await close()
  })
})
