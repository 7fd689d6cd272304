import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { editionsByDump } from './editions-by-dump.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const { search } = z
  .object({
    search: z.record(z.string(), z.array(z.object({ words: z.string(), finds: z.string() }))),
  })
  .parse(
    parse(
      await readFile(
        fileURLToPath(new URL('../../../example/expectations.yaml', import.meta.url)),
        'utf8',
      ),
    ),
  )

/** A dump that must be found has to stand among this many. */
const FIRST_FINDS = 5

const browser = sharedBrowser()
const { url, folder } = inject('example')

describe('search', () => {
  it.each(Object.entries(search))(
    'should find the words of a reader in %s, lead to them and mark them',
    async (_, queries) => {
      const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
      const editions = await editionsByDump(folder)
      const missed: string[] = []
      for (const { words, finds } of queries) {
        await page.goto(url)
        await page.getByRole('searchbox').fill(words)
        await page.getByRole('searchbox').press('Enter')
        const wanted = editions.get(finds) ?? []
        const links = (await resultPages(page).catch(() => [])).slice(0, FIRST_FINDS)
        const link = links.find((path) => wanted.includes(path))
        if (link === undefined) {
          missed.push(`“${words}” does not find ${finds}, but ${links.join(', ')}`)
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
    await resultPages(page)
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

describe('the address of a search', () => {
  it('should hold its state, and give it back on the way back', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html`)
    await page.getByRole('searchbox').fill('lighthouse')
    await page.getByRole('searchbox').press('Enter')
    const first = await resultPages(page)
    await page.waitForURL(/[?&]q=lighthouse/)
    await page.getByRole('searchbox').fill('kingfisher')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL(/[?&]q=kingfisher/)
    await expect.poll(() => resultPages(page)).not.toEqual(first)
    const second = await resultPages(page)
    await page.locator('#search-results h2 a').first().click()
    await page.waitForURL(/\/p\//)
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('kingfisher')
    expect(await resultPages(page)).toEqual(second)
    await page.goBack()
    await page.waitForURL(/[?&]q=lighthouse/)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('lighthouse')
    await expect.poll(() => resultPages(page)).toEqual(first)
    await page.reload()
    expect(await page.getByRole('searchbox').inputValue()).toBe('lighthouse')
    expect(await resultPages(page)).toEqual(first)
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

/** How long a list stands still before it counts as the answer: languages answer one after the other. Milliseconds. */
const SETTLED_MS = 1_000

/** The pages that the results lead to, from the archive's folder on, once there are any and the list stands still. */
async function resultPages(page: Page): Promise<string[]> {
  await page.locator('#search-results h2 a').first().waitFor()
  let shown = await shownPages(page)
  for (let before: string[] = []; before.join('\n') !== shown.join('\n');) {
    before = shown
    await page.waitForTimeout(SETTLED_MS)
    shown = await shownPages(page)
  }
  return shown
}

async function shownPages(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('#search-results h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.split(/[?#]/)[0] ?? '')
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
