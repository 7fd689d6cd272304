import type { Page } from 'playwright-core'

/** Asking many languages of a busy machine takes its time. */
const ANSWER_TIMEOUT_MS = 120_000

/** The pages that the search page shows, from the archive's folder on, once its search has ended. */
export async function foundPages(page: Page): Promise<string[]> {
  await page
    .locator('#search-results:not([aria-busy])')
    .waitFor({ state: 'attached', timeout: ANSWER_TIMEOUT_MS })
  const hrefs = await page
    .locator('#search-results .hit-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.map((href) => href.split(/[?#]/)[0] ?? '')
}
