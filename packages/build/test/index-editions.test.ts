import { createFileStore, createInlineExecutor } from '@fonds/workflow'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isManifestFile } from '../src/archive/manifest.guard.ts'
import { nameBundle } from '../src/bundles/name-bundle.ts'
import { planBundles } from '../src/bundles/plan-bundles.ts'
import { sizeLanguages } from '../src/bundles/size-languages.ts'
import { defaultConfig } from '../src/config/default-config.ts'
import { findDumps } from '../src/dumps/find-dumps.ts'
import { stageHandlers } from '../src/handlers/stage-handlers.ts'
import { planDumps } from '../src/plan/plan-dumps.ts'
import { arrangeRecords } from '../src/stages/arrange-records.ts'
import { indexEditions, type IndexedEditions } from '../src/stages/index-editions.ts'
import { ingestDumps } from '../src/stages/ingest-dumps.ts'
import type { StageRun } from '../src/stages/run-stage.ts'
import { transformRecords } from '../src/stages/transform-records.ts'
import { fromJsonLines } from '../src/stored/json-lines.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const SLOW = 120_000

describe('planBundles', () => {
  it('should give a language one bundle, until its pages or its words are too many for one', () => {
    const pages = (lang: string, count: number, published: number) =>
      Array.from({ length: count }, () => ({ lang, published }))
    const plan = planBundles(
      sizeLanguages([...pages('en-GB', 9, 50), ...pages('zh', 4, 400), ...pages('de', 8, 50)]),
      { pages: 8, bytes: 100_000, wholeBytes: 400_000 },
    )
    expect(plan).toEqual([
      { lang: 'de', count: 1, bytes: 40_000 },
      { lang: 'en', count: 2, bytes: 22_500 },
      { lang: 'zh', count: 4, bytes: 100_000 },
    ])
  })
})

it.each([
  [7_000, 1],
  [10_000, 3],
  [100_000, 8],
])(
  'should weigh what a changed dump costs against what readers pay: %i pages of a common length',
  (pages, count) => {
    const size = { lang: 'en', pages, characters: pages * 2090 }
    expect(planBundles([size])).toMatchObject([{ lang: 'en', count }])
  },
)

describe('nameBundle', () => {
  it('should give all parts of a language a page, whether records have an address or not', () => {
    const places = [
      { url: null, dump: 'mails/all.mbox', offset: 0 },
      { url: 'https://harbour.example/', dump: 'pages.jsonl', offset: 0 },
    ]
    for (const place of places) {
      const names = Array.from({ length: 40 }, (_, n) =>
        nameBundle('en', { ...place, url: place.url && `${place.url}${n}`, offset: n }, 3),
      )
      expect([...new Set(names)].toSorted()).toEqual(['en-1', 'en-2', 'en-3'])
    }
  })

  it('should leave a page with an address where it is, wherever its dump has it', () => {
    const record = { url: 'https://harbour.example/7', dump: 'pages.jsonl', offset: 0 }
    expect(nameBundle('en', { ...record, offset: 900 }, 64)).toBe(nameBundle('en', record, 64))
  })
})

describe('indexEditions', () => {
  it(
    'should touch one bundle of a language when one page changes',
    async () => {
      const root = scratchFolder()
      const store = createFileStore(join(root, 'store'))
      const text = (page: number, word: string): string =>
        `Number ${page} of the harbour\n\nThe ships of the harbour ${word} were counted on that day.\n`
      const index = async (pages: Readonly<Record<string, string>>): Promise<Indexed> => {
        writeFiles(join(root, 'pages'), pages)
        const { sources } = await findDumps([join(root, 'pages')])
        const planned = await planDumps(sources, store, join(root, 'scratch'), join(root, 'known'))
        const environment = {
          dumps: planned.kept,
          scratch: join(root, 'scratch'),
        }
        const executor = createInlineExecutor({ store, handlers: stageHandlers, environment })
        const { signal } = new AbortController()
        const counts = { done: 0, reused: 0, failed: 0, keys: new Set<string>() }
        const run: StageRun = { executor, signal, counts, onEvent: () => undefined }
        const ingested = await ingestDumps(planned, defaultConfig, run)
        const { shards } = await transformRecords(ingested, defaultConfig, run)
        const { languages } = await arrangeRecords(shards, defaultConfig, run)
        counts.done = 0
        const indexed = await indexEditions(shards, languages, run, {
          pages: 4,
          bytes: Infinity,
          wholeBytes: Infinity,
        })
        return { ...indexed, done: counts.done }
      }
      const before = await index(
        Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, text(n, 'once')])),
      )
      expect(before.bundles.map(({ name }) => name)).toEqual(['en-1', 'en-2', 'en-3', 'en-4'])
      expect(before.bundles.map(({ lang }) => lang)).toEqual(['en', 'en', 'en', 'en'])
      expect(before.bundles.reduce((sum, { pages }) => sum + pages, 0)).toBe(12)
      // What is published of each stands in a folder of its own.
      for (const [place, { list }] of before.packs.entries()) {
        const files = fromJsonLines(await store.getObject(list), isManifestFile)
        const paths = [...files].map(({ path }) => path)
        expect(paths).toContain(`pagefind/en-${place + 1}/pagefind.js`)
      }
      const after = await index({ '7.txt': text(7, 'twice') })
      const changed = after.packs.filter(
        ({ pack }) => !before.packs.some((each) => each.pack === pack),
      )
      // By what it says now the page has another address: it stays in its bundle.
      expect(changed.length).toBe(1)
      expect(after.done).toBe(changed.length + 1)
      expect((await index({})).done).toBe(0)
    },
    SLOW,
  )
})

interface Indexed extends IndexedEditions {
  readonly done: number
}
