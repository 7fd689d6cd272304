import { describe, expect, inject, it } from 'vitest'
import { editionRecords } from '../../browser/edition-records.ts'
import { type KnownItem, readKnownItems } from '../../browser/known-item.ts'
import { foundPages } from '../../browser/found-pages.ts'
import { sharedBrowser } from '../../browser/shared-browser.ts'
import { watchedPage } from '../../browser/watched-page.ts'

const browser = sharedBrowser()

/** Of all queries, those that have to find the right record first, and among the first five. */
const FIRST = 0.85
const AMONG_FIVE = 0.97
const FIVE = 5

const archives = [
  {
    name: 'real dumps',
    archive: inject('real'),
    items: await readKnownItems(new URL('known-items.yaml', import.meta.url)),
  },
  {
    name: 'the example',
    archive: inject('example'),
    items: await readKnownItems(
      new URL('../../../../example/expectations.yaml', import.meta.url),
      'search',
    ),
  },
]

describe('known items', () => {
  it('should be many, in many languages', () => {
    const all = archives.flatMap(({ items }) => items)
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10)
  })

  it.each(archives)('should be found first, or nearly: $name', async ({ name, archive, items }) => {
    const pages = await pagesByName(archive.folder)
    const { page, expectQuiet, close } = await watchedPage(browser.get(), archive.url)
    await page.goto(`${archive.url}search.html`)
    const ranks: { readonly item: KnownItem; readonly rank: number }[] = []
    for (const item of items) {
      const right = item.finds.flatMap((found) => pages.get(found) ?? [])
      expect(right, `${item.finds.join(', ')} is no record`).not.toEqual([])
      await page.getByRole('searchbox').fill(item.words)
      await page.getByRole('searchbox').press('Enter')
      const found = await foundPages(page)
      ranks.push({ item, rank: found.findIndex((each) => right.includes(each)) + 1 })
    }
    await expectQuiet()
    await close()
    const first = ranks.filter(({ rank }) => rank === 1).length / ranks.length
    const five = ranks.filter(({ rank }) => rank >= 1 && rank <= FIVE).length / ranks.length
    const table = ranks
      .filter(({ rank }) => rank !== 1)
      .map(({ item, rank }) => `  ${rank === 0 ? '–' : rank}  ${item.lang}  ${item.words}`)
    process.stderr.write(
      [
        `${name}: ${ranks.length} queries, ${percent(first)} first, ${percent(five)} among five; not first:`,
        ...table,
        '',
      ].join('\n'),
    )
    expect(first).toBeGreaterThanOrEqual(FIRST)
    expect(five).toBeGreaterThanOrEqual(AMONG_FIVE)
  })
})

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** Pages by the dumps and the URLs that their records were found in. */
async function pagesByName(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = new Map<string, Set<string>>()
  for (const { dump, url, sightings, page } of await editionRecords(folder)) {
    for (const name of [dump, url, ...sightings.map((sighting) => sighting.dump)]) {
      if (name === null) continue
      pages.set(name, (pages.get(name) ?? new Set()).add(page))
    }
  }
  return new Map([...pages].map(([name, found]) => [name, [...found]]))
}
