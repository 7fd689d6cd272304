import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launch } from '../browser/launch.ts'
import { publishArchive } from '../browser/published-archive.ts'
import { resolveBrowser } from '../browser/resolve.ts'
import { editionsByDump } from '../test/browser/editions-by-dump.ts'

/**
 * `npm run screenshots [-- FOLDER|--readme]`: the example archive, a picture a kind of page, in light and dark, on a
 * desk and on a phone; one with the source text beside. The two that the README shows go to `docs/images`.
 */
const asked = process.argv[2]
const readmeOnly = asked === '--readme'
const target =
  asked === undefined || readmeOnly
    ? fileURLToPath(new URL('../../../.fonds/screenshots', import.meta.url))
    : asked
const images = fileURLToPath(new URL('../../../docs/images', import.meta.url))
const exampleConfig = fileURLToPath(new URL('../../example/fonds.yaml', import.meta.url))

const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }

const views = [
  { name: 'light', viewport: DESK, colorScheme: 'light' },
  { name: 'dark', viewport: DESK, colorScheme: 'dark' },
  { name: 'phone', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark' },
] as const

const { archive, remove } = await publishArchive('--config', exampleConfig)
const browser = await launch(await resolveBrowser())
try {
  const editions = await editionsByDump(archive.folder)
  const edition = (dump: string): string => editions.get(`dumps/${dump}`)?.[0] ?? '404.html'
  const pages = {
    home: 'index.html',
    search: 'search.html?q=fog',
    about: 'about.html',
    sources: 'browse/sources/index.html',
    titles: 'browse/titles/index.html',
    dates: 'browse/dates/index.html',
    year: 'browse/date/2024/index.html',
    kinds: 'browse/kinds/index.html',
    languages: 'browse/languages/index.html',
    'not-found': '404.html',
    article: edition('packet.merrowhithe.example/fog-ledger.txt'),
    source: `${edition('packet.merrowhithe.example/fog-ledger.txt')}#source-47`,
    listing: edition('packet.merrowhithe.example/index.txt'),
    arabic: edition('bayt-al-bahr.example/sayyadiya.txt'),
    hebrew: edition('kehila.example/luach.txt'),
    japanese: edition('shionari.example/todai.txt'),
    german: edition('kranichsiel.example/sielglocke.txt'),
  }
  await mkdir(target, { recursive: true })
  await mkdir(images, { recursive: true })
  const desk = await browser.newPage({ viewport: DESK, colorScheme: 'light' })
  await open(desk, archive.url + pages.article)
  await desk.screenshot({ path: join(images, 'edition.png') })
  await open(desk, archive.url)
  await desk.screenshot({ path: join(images, 'home.png') })
  for (const { name: view, ...options } of readmeOnly ? [] : views) {
    const page = await browser.newPage(options)
    for (const [name, path] of Object.entries(pages)) {
      await open(page, archive.url + path)
      await page.screenshot({ path: join(target, `${name}-${view}.png`) })
    }
    await page.close()
  }
  process.stdout.write(`${target}\n${images}\n`)
} finally {
  await browser.close()
  await remove()
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  if (url.includes('search.html?')) await page.locator('#search-results h2 a').first().waitFor()
  if (url.includes('#source-')) await page.locator('.source').waitFor()
}
