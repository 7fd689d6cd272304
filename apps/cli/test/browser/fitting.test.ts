import { describe, expect, inject, it } from 'vitest'
import { editionRecords } from './edition-records.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('example')
const editions = await editionRecords(folder)
const sampled = [
  'index.html',
  'about.html',
  'search.html',
  'browse/dates/index.html',
  'browse/titles/index.html',
  ...new Map(editions.map(({ lang, kind, page }) => [`${lang} ${kind}`, page])).values(),
]

describe('a page at 200 %', () => {
  it('should fit its window and lose nothing', async () => {
    // Zooming to 200 % halves the window in CSS pixels, and doubles those of the screen for each.
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, {
      viewport: { width: 640, height: 450 },
      deviceScaleFactor: 2,
    })
    const wrong: string[] = []
    for (const path of sampled) {
      await page.goto(url + path)
      const found = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
        const main = document.querySelector('main')
        return { wide, shown: main !== null && main.getBoundingClientRect().width > 300 }
      })
      if (found.wide > 0 || !found.shown) wrong.push(`${path}: ${found.wide} px too wide`)
    }
    expect(sampled.length).toBeGreaterThan(15)
    expect(wrong).toEqual([])
    await expectQuiet()
    await close()
  })
})

describe('a reader who asked for less motion', () => {
  it('should be shown none', async () => {
    const { page, close } = await watchedPage(browser.get(), url, { reducedMotion: 'reduce' })
    for (const path of ['index.html', editions[0]?.page ?? '']) {
      await page.goto(url + path)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element)
            const still = [style.transitionDuration, style.animationDuration].every((duration) =>
              duration.split(', ').every((each) => each === '0s'),
            )
            return !still || style.scrollBehavior === 'smooth'
          })
          .map((element) => element.tagName),
      )
      expect(moving).toEqual([])
    }
    await close()
  })
})

describe('a page on paper', () => {
  it('should hold the text, its provenance and its citation, and no way around it', async () => {
    const { page, close } = await watchedPage(browser.get(), url)
    await page.emulateMedia({ media: 'print' })
    for (const { page: path } of editions.slice(0, 12)) {
      await page.goto(url + path)
      for (const shown of ['main', '.provenance', '.cite'])
        expect(await page.locator(shown).isVisible(), `${path} ${shown}`).toBe(true)
      for (const hidden of ['.site-ways', '.set-aside', '.neighbours', '.source-way'])
        for (const element of await page.locator(hidden).all())
          expect(await element.isVisible(), `${path} ${hidden}`).toBe(false)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
    }
    await close()
  })
})
