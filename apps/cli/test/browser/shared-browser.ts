import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launch } from '../../browser/launch.ts'

/** One browser for the tests of a file: started before them, closed after them. */
export function sharedBrowser(): { readonly get: () => Browser } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launch(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    get: () => {
      if (browser === undefined)
        throw new Error('The browser is started before the tests, not before that')
      return browser
    },
  }
}
