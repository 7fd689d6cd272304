import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { editionRecords } from './edition-records.ts'
import { editionsByDump } from './editions-by-dump.ts'
import { sharedBrowser } from './shared-browser.ts'
import { type WatchedPage, watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('example')
const editions = await editionsByDump(folder)
const pageOf = (dump: string): string => editions.get(`dumps/${dump}`)?.[0] ?? ''

/** Directions, lists, an encoding that is not UTF-8, and a page of nothing but set-aside lines and entries. */
const dumps = [
  'packet.merrowhithe.example/fog-ledger.txt',
  'packet.merrowhithe.example/index.txt',
  'bayt-al-bahr.example/sayyadiya.txt',
  'shionari.example/todai.txt',
]

/** One attack in so many: each page takes its time. */
const EVERY = 10

describe('the source text beside an edition', () => {
  it.each(dumps)('should hold every line and join it with its place: %s', async (dump) => {
    const { page, expectQuiet, close } = await open(dump)
    const text = await readFile(join(folder, pageOf(dump).replace(/html$/, 'txt')), 'utf8')
    const shown = await page.locator('.source-line').allTextContents()
    expect(shown).toEqual(text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/))
    expect(await deadEnds(page)).toEqual([])
    const inked = shown.filter((line) => line.trim() !== '').length
    expect(await page.locator('a.line-number').count()).toBe(inked)
    await expectQuiet()
    await close()
  })

  it('should lead from a line to its paragraph, from a paragraph to its line, and into what is set aside', async () => {
    const { page, expectQuiet, close } = await open(dumps[0] ?? '')
    await page.locator('.is-aside a.line-number').first().click()
    expect(await page.locator('.set-aside details').getAttribute('open')).toBe('')
    await page.locator('.text > p .line-ref').last().click()
    const line = new URL(page.url()).hash
    expect(line).toMatch(/^#source-\d+$/)
    await expect.poll(() => isInView(page, line)).toBe(true)
    await page.locator(`${line} a.line-number`).click()
    expect(await page.locator('main :target').textContent()).not.toBe('')
    await expectQuiet()
    await close()
  })

  it('should follow the text, and leave the page as it was', async () => {
    const { page, expectQuiet, close } = await open(dumps[0] ?? '')
    await page.locator('.text > :last-child').scrollIntoViewIfNeeded()
    const last = await page.locator('.text > :last-child .line-ref').getAttribute('href')
    await expect.poll(() => isInView(page, last ?? '')).toBe(true)
    await page.locator('.source-head button').click()
    expect(await page.locator('.source, .line-ref').count()).toBe(0)
    await expectQuiet()
    await close()
  })

  it('should leave what is being read where it stands when it closes', async () => {
    const { page, expectQuiet, close } = await open(dumps[0] ?? '')
    const read = page.locator('.text > p').nth(6)
    await read.evaluate((block) =>
      scrollTo({ top: block.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' }),
    )
    await page.locator('.source-head button').click()
    expect(await page.locator('.source').count()).toBe(0)
    const top = await read.evaluate((block) => block.getBoundingClientRect().top)
    expect(Math.abs(top - 100)).toBeLessThan(2)
    await expectQuiet()
    await close()
  })

  it('should be opened and closed by keys alone, and give the focus back', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(url + pageOf(dumps[0] ?? ''))
    const button = page.locator('button.source-way')
    const hasFocus = (): Promise<boolean> =>
      button.evaluate((found) => found === document.activeElement)
    await button.press('Enter')
    await page.locator('.source').waitFor()
    expect(await hasFocus()).toBe(true)
    await page.locator('.source-lines').press('Escape')
    expect(await page.locator('.source').count()).toBe(0)
    expect(await hasFocus()).toBe(true)
    await expectQuiet()
    await close()
  })

  it('should open at the line that an address names', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}${pageOf(dumps[0] ?? '')}#source-60`)
    await page.locator('#source-60').waitFor()
    await expect.poll(() => isInView(page, '#source-60')).toBe(true)
    await expectQuiet()
    await close()
  })

  it.each([
    { name: 'wide', width: 1440, height: 900 },
    { name: 'narrow', width: 320, height: 640 },
  ])('should be accessible and fit: $name', async ({ width, height }) => {
    for (const dump of dumps) {
      const { page, expectQuiet, close } = await open(dump, { width, height })
      expect(await accessibilityViolations(page)).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, dump).toBeLessThanOrEqual(0)
      await expectQuiet()
      await close()
    }
  })
})

describe('the source text of attacks', () => {
  it('should stand beside them as text, run nothing and fit a narrow screen', async () => {
    const hostile = inject('hostile')
    const attacks = (await editionRecords(hostile.folder)).filter((_, index) => index % EVERY === 0)
    const { page, expectQuiet, close } = await watchedPage(browser.get(), hostile.url, {
      viewport: { width: 320, height: 640 },
    })
    const wrong: string[] = []
    for (const { page: path } of attacks) {
      await page.goto(hostile.url + path)
      await page.locator('button.source-way').click()
      await page.locator('.source').waitFor()
      const found = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        foreign: document.querySelectorAll('.source-line *').length,
      }))
      if (found.wide > 0 || found.foreign > 0) wrong.push(`${path}: ${JSON.stringify(found)}`)
    }
    expect(attacks.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
    await expectQuiet()
    await close()
  })
})

async function open(dump: string, viewport = { width: 1440, height: 900 }): Promise<WatchedPage> {
  const watched = await watchedPage(browser.get(), url, { viewport })
  await watched.page.goto(url + pageOf(dump))
  await watched.page.locator('button.source-way').click()
  await watched.page.locator('.source').waitFor()
  return watched
}

/** Links within the page, of lines and of paragraphs, that lead to nothing. */
function deadEnds(page: Page): Promise<string[]> {
  return page
    .locator('a.line-number, a.line-ref')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
    )
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((line) => {
    const box = line.getBoundingClientRect()
    const frame = line.parentElement?.getBoundingClientRect()
    return frame !== undefined && box.top < frame.bottom && box.bottom > frame.top
  })
}
