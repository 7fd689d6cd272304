import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { archivePages } from './archive-files.ts'
import { foundPages } from './found-pages.ts'
import { payloads } from './payloads.table.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('hostile')

/** Attacks that one query is made of: a search for each takes minutes. */
const AT_ONCE = 10

describe('an archive of attacks', () => {
  it('should be made of enough of them, each met once', () => {
    expect(new Set(payloads).size).toBe(payloads.length)
    expect(payloads.length).toBeGreaterThanOrEqual(200)
  })

  it('should run nothing, ask for nothing, open nothing and fit a narrow screen on every page', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url, {
      viewport: { width: 320, height: 640 },
    })
    const pages = await archivePages(folder)
    expect(pages.length).toBeGreaterThan(payloads.length)
    const wrong: string[] = []
    for (const path of pages) {
      await page.goto(url + path)
      wrong.push(...(await foreignNodes(path)))
    }
    expect(wrong).toEqual([])
    await expectQuiet()
    await close()

    async function foreignNodes(path: string): Promise<string[]> {
      return page.evaluate((name) => {
        const seen: string[] = []
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
        if (over > 0) seen.push(`${name}: ${over} px too wide`)
        for (const element of document.querySelectorAll('*')) {
          for (const { name: attribute } of element.attributes) {
            if (attribute.startsWith('on') || attribute === 'style')
              seen.push(`${name}: ${attribute}`)
          }
          const href = element.getAttribute('href') ?? ''
          // The icon is ours: a picture in the head, the same on every page.
          if (element.matches('head > link[rel="icon"]')) continue
          if (/^(?!https?:|mailto:)[a-z][a-z+.-]*:/i.test(href)) seen.push(`${name}: ${href}`)
        }
        const inMain =
          'main :is(script[src], iframe, object, embed, base, meta, link, style, img, svg:not(.icon, .balance-bar, .year-chart, .month-strip, .share-bar), form:not(.search-form))'
        for (const element of document.querySelectorAll(inMain))
          seen.push(`${name}: ${element.outerHTML}`)
        return seen
      }, path)
    }
  })

  it('should find an attack as the text that it is, and show it as such', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    for (const words of [
      '<script>alert(1)</script>',
      'attack number',
      '"><img src=x onerror=alert(1)>',
      '{{constructor.constructor("alert(1)")()}}',
    ]) {
      await page.goto(`${url}search.html?q=${encodeURIComponent(words)}`)
      await expect.poll(() => page.locator('#search-status').textContent()).not.toBe('')
      expect(await page.getByRole('searchbox').inputValue()).toBe(words)
    }
    await page.goto(`${url}search.html?q=attack`)
    await page.locator('#search-results h2 a').first().waitFor()
    expect(await page.locator('#search-results h2 a').count()).toBeGreaterThan(3)
    await page.locator('#search-results h2 a').first().click()
    await page.waitForURL(/\/p\//)
    await page.locator('main mark').first().waitFor()
    await expectQuiet()
    await close()
  })

  it('should take each attack as a query and as a filter, and draw nothing but its own parts', async () => {
    const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
    await page.goto(`${url}search.html?q=attack`)
    await foundPages(page)
    const more = page.locator('#search-results .search-more[data-key="more"]')
    while ((await more.count()) > 0) {
      const shown = await page.locator('#search-results .hit').count()
      await more.click()
      await expect.poll(() => page.locator('#search-results .hit').count()).toBeGreaterThan(shown)
    }
    expect(await page.locator('#search-results .hit').count()).toBeGreaterThan(payloads.length / 2)
    const wrong = await page.evaluate(foreignParts, 'attack')
    const queries = Array.from({ length: Math.ceil(payloads.length / AT_ONCE) }, (_, at) =>
      payloads.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join(' '),
    )
    const filters = payloads.flatMap((payload) => [
      ['source', payload],
      ['language', payload],
      ['kind', payload],
    ])
    for (const address of [
      ...queries.map((q) => new URLSearchParams({ q })),
      new URLSearchParams([['q', 'attack'], ...filters]),
    ]) {
      // As the back button does it: the page stays, and takes the search from the address.
      await page.evaluate((search) => {
        history.pushState(null, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, `search.html?${address.toString()}`)
      await foundPages(page)
      wrong.push(...(await page.evaluate(foreignParts, address.get('q') ?? '')))
    }
    expect(wrong).toEqual([])
    await expectQuiet()
    await close()
  })

  it('should keep each attack, as text', async () => {
    const sources = await Promise.all(
      (await archivePages(folder))
        .filter((path) => path.startsWith('p/'))
        .map((path) => readFile(join(folder, path.replace(/\.html$/, '.txt')), 'utf8')),
    )
    const all = sources.join('\n')
    // A lone surrogate has no UTF-8, a NUL is kept in the bytes beside the text.
    const lost = payloads.filter(
      (payload) => payload.isWellFormed() && !all.includes(payload.replaceAll('\0', '')),
    )
    expect(lost).toEqual([])
  })
})

/** Runs in the page: what stands in results and filters that the search does not draw, and links that lead elsewhere. */
function foreignParts(query: string): string[] {
  const own =
    'a, bdi, button, details, div, fieldset, g, h2, h3, input, label, legend, li, mark, ol, option, p, rect, section, select, span, summary, svg, time, title, ul'
  const attributes =
    /^(?:aria-.*|checked|class|data-key|datetime|dir|height|hidden|href|inputmode|lang|open|placeholder|preserveAspectRatio|role|selected|type|value|viewBox|width|x|y)$/
  const seen: string[] = []
  for (const element of document.querySelectorAll('#search-results *, #search-filters *')) {
    if (!element.matches(own)) seen.push(`${query}: <${element.localName}>`)
    for (const { name } of element.attributes)
      if (!attributes.test(name)) seen.push(`${query}: ${name}`)
    const href = element.getAttribute('href')
    if (href !== null && !/^p\/[\da-z]{2}\/[\da-z]+\.html(?:[?#]|$)/.test(href))
      seen.push(`${query}: ${href}`)
  }
  return seen
}
