import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { editionRecords } from './edition-records.ts'
import { sharedBrowser } from './shared-browser.ts'
import { watchedPage } from './watched-page.ts'

const browser = sharedBrowser()
const { url, folder } = inject('example')
const editions = await editionRecords(folder)

/** Bytes that the first page may cost. Source: the budget of the archive's pages. */
const HOME_BYTES = 60_000
/** Bytes that an edition may cost beyond its own text. Source: likewise. */
const EDITION_BYTES = 30_000

describe('what a page costs', () => {
  it('should be within 60 kB for the first page, all that it loads together', async () => {
    expect(await transferred('index.html')).toBeLessThanOrEqual(HOME_BYTES)
  })

  it('should be within 30 kB beyond its own text for every edition', async () => {
    const dear: string[] = []
    for (const { page } of editions) {
      const cost = (await named(page)) - (await compressed(page.replace(/html$/, 'txt')))
      if (cost > EDITION_BYTES) dear.push(`${page}: ${cost} bytes`)
    }
    const first = editions[0]?.page ?? ''
    expect(await transferred(first)).toBe(await named(first))
    expect(editions.length).toBeGreaterThan(50)
    expect(dear).toEqual([])
  })

  it('should be no request at all for the source text, until somebody asks for it', async () => {
    const { page, close } = await watchedPage(browser.get(), url)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(url + (editions[0]?.page ?? ''), { waitUntil: 'networkidle' })
    expect(asked.filter((address) => address.endsWith('.txt'))).toEqual([])
    await page.locator('button.source-way').click()
    await page.locator('.source').waitFor()
    expect(asked.filter((address) => address.endsWith('.txt'))).toHaveLength(1)
    await close()
  })
})

/** Bytes of a page and of all that it loads, as a server sends them that compresses text. */
async function transferred(path: string): Promise<number> {
  const { page, expectQuiet, close } = await watchedPage(browser.get(), url)
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname.slice(1)))
  await page.goto(url + path, { waitUntil: 'load' })
  await expectQuiet()
  await close()
  const files = loaded.filter((file) => file !== '' && !file.startsWith('image/'))
  expect(files.length).toBeGreaterThan(1)
  const sizes = await Promise.all(files.map((file) => compressed(file)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Bytes of a page and of the files of `assets/` that it names: all that it loads, as the browser shows for one of them. */
async function named(path: string): Promise<number> {
  const html = await readFile(join(folder, path), 'utf8')
  const files = [...html.matchAll(/"(?:\.\.\/)*(assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const sizes = await Promise.all([path, ...files].map((file) => compressed(file)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function compressed(path: string): Promise<number> {
  return gzipSync(await readFile(join(folder, path))).length
}
