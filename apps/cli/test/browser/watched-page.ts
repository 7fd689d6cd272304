import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page that forgives nothing: `expectQuiet` fails with everything that went wrong since it was opened. */
export interface WatchedPage {
  readonly page: Page
  readonly expectQuiet: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens a page in a context of its own and notes every console message, every error, every dialog, every new window,
 * every violation of the content security policy, every request that fails and every one that goes elsewhere
 * than to `home` (an origin, or `file://`).
 */
export async function watchedPage(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const noted: string[] = []
  await context.exposeFunction('fondsNote', (note: string) => noted.push(note))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(globalThis, 'fondsNote')
      if (typeof note === 'function') note(`csp: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  context.on('page', (page) => watch(page, home, noted))
  const page = await context.newPage()
  context.on('page', (opened) => noted.push(`window opened: ${opened.url()}`))
  return {
    page,
    expectQuiet: async () => {
      // Whatever is under way has had its say once the page answers again.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)))
      expect(noted).toEqual([])
    },
    close: () => context.close(),
  }
}

function watch(page: Page, home: string, noted: string[]): void {
  page.on('console', (message) => noted.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`))
  page.on('crash', () => noted.push('crash'))
  page.on('dialog', (dialog) => {
    noted.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('download', (download) => noted.push(`download: ${download.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    const own = url.startsWith(home) || url.startsWith(`blob:${home}`) || url.startsWith('data:')
    if (!own) noted.push(`request elsewhere: ${url}`)
  })
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it still loads.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      noted.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`)
    }
  })
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`status ${response.status()}: ${response.url()}`)
  })
}
