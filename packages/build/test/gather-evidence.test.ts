import { toPageEvidence } from '@fonds/transform'
import { createInlineExecutor, createMemoryStore, digestOf, type Store } from '@fonds/workflow'
import { array, asyncProperty, assert as check, constantFrom, integer, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { byBytes } from '../src/by-bytes.ts'
import { defaultConfig } from '../src/config/default-config.ts'
import { createCensus } from '../src/evidence/create-census.ts'
import { stageHandlers } from '../src/handlers/stage-handlers.ts'
import { keepDumps } from '../src/plan/keep-dumps.ts'
import type { PlannedDump } from '../src/plan/planned-dump.ts'
import { isRecordRow, isViewRow } from '../src/records/rows.guard.ts'
import type { RecordRow, ViewRow } from '../src/records/rows.ts'
import { gatherEvidence } from '../src/stages/gather-evidence.ts'
import { ingestDumps } from '../src/stages/ingest-dumps.ts'
import type { StageRun } from '../src/stages/run-stage.ts'
import { fromJsonLines } from '../src/stored/json-lines.ts'
import { scratchFolder } from './scratch-folder.ts'

/** Enough for more shards than are merged at once, and for more different lines than a segment holds. */
const MANY_PAGES = 7000
const DIFFERENT_PAGES = 6000
const OWN_LINES = 8

/** A page: the same address always says the same, so that it may be found again. */
type Page = readonly [site: string, page: number]

const words = ['Home', 'News', 'Contact', 'Page 7 of 9', 'page 3 of 9', '']

function textOf([site, page]: Page): string {
  const shared = words.filter((_, index) => (page >> index) % 2 === 0)
  const sign = String.fromCodePoint(0x4e00 + page)
  const own = Array.from({ length: OWN_LINES }, (_, line) => `${'abcdefgh'[line]} ${sign} ${site}`)
  return [...shared, ...own, ...shared].join('\n')
}

interface Gathered {
  readonly rows: readonly RecordRow[]
  readonly views: readonly ViewRow[]
  /** Of the views of the shards. */
  readonly digests: readonly string[]
}

/** Dumps of a page each are read and their evidence gathered, as a build does it. */
async function gather(pages: readonly Page[]): Promise<Gathered> {
  const store = createMemoryStore()
  const planned = await Promise.all(pages.map((page, index) => plan(page, index, store)))
  const keeper = keepDumps(scratchFolder())
  for (const dump of planned.toSorted((a, b) => byBytes(a.name, b.name))) keeper.add(dump)
  const environment = { dumps: keeper.end([]).kept, scratch: '' }
  const run: StageRun = {
    executor: createInlineExecutor({ store, handlers: stageHandlers, environment }),
    signal: new AbortController().signal,
    counts: { done: 0, reused: 0, failed: 0, keys: new Set() },
    onEvent: () => undefined,
  }
  const ingested = await ingestDumps(planned, defaultConfig, run)
  const views = await gatherEvidence(ingested, run)
  const rows: RecordRow[] = []
  for (const { records } of ingested.shards)
    rows.push(...fromJsonLines(await store.getObject(records), isRecordRow))
  const viewRows: ViewRow[] = []
  for (const view of views) viewRows.push(...fromJsonLines(await store.getObject(view), isViewRow))
  return { rows, views: viewRows, digests: views }
}

async function plan(page: Page, index: number, store: Store): Promise<PlannedDump> {
  const [site, number] = page
  const line = { url: `https://${site}/${number}`, text: textOf(page) }
  const bytes = Buffer.from(`${JSON.stringify(line)}\n${JSON.stringify(line)}\n`.slice(0, -1))
  const name = `dumps/${String(index).padStart(6, '0')}.jsonl`
  const sha256 = await store.putObject(bytes)
  const location = { path: null, size: bytes.length, modified: 0, companionPaths: [] }
  return { name, folder: 'dumps', sha256, stamp: null, companions: [], location }
}

/** What one table in memory says, as `inspect` has it. */
function expectAsCounted({ rows, views }: Gathered): void {
  const census = createCensus()
  const first = rows.map(({ record, text }) => census.add(record, text))
  const expected = rows.map(({ record, text }, index): ViewRow =>
    first[index] === true
      ? {
          evidence: toPageEvidence(text, census.sites.of(record.site)),
          sightings: census.sightingsOf(record.id),
        }
      : null,
  )
  expect(views).toEqual(expected)
}

it('should say of every record what a table of all records says', async () => {
  const page = tuple(
    constantFrom('a.example', 'b.example', 'c.example'),
    integer({ min: 0, max: 40 }),
  )
  await check(
    asyncProperty(array(page, { minLength: 1, maxLength: 30 }), async (pages) => {
      expectAsCounted(await gather(pages))
    }),
    { numRuns: 20 },
  )
})

it('should merge more runs than it holds at a time, and more lines than a segment', async () => {
  const pages = Array.from({ length: MANY_PAGES }, (_, index): Page => [
    `s${Number.parseInt(digestOf(String(index)).slice(0, 2), 16) % 5}.example`,
    index % DIFFERENT_PAGES,
  ])
  const gathered = await gather(pages)
  expect(gathered.views.filter((view) => view === null).length).toBeGreaterThan(pages.length)
  expectAsCounted(gathered)
}, 60_000)

it('should say the same of all other shards when one dump is added', async () => {
  // Pages that share all of their common lines: half of a site does not turn into less than half by one more.
  const pages = Array.from({ length: 280 }, (_, index): Page => ['a.example', 64 * index])
  const before = await gather(pages)
  const after = await gather([...pages, ['a.example', 64 * pages.length]])
  expect(before.digests.length).toBeGreaterThan(3)
  const changed = before.digests.filter((digest) => !after.digests.includes(digest))
  expect(changed.length).toBeLessThanOrEqual(1)
})
