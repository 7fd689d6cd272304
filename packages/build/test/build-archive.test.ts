import { buildArchive, findDumps, parseConfig, UserError, verifyArchive } from '@fonds/build'
import { asyncProperty, assert as check, constantFrom, shuffledSubarray } from 'fast-check'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildFiles } from './build-files.ts'
import { readFiles } from './read-files.ts'
import { scratchFolder } from './scratch-folder.ts'
import { town } from './town.ts'
import { writeFiles } from './write-files.ts'

const SLOW = 120_000

async function errorOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('Expected a UserError')
}

/** Puts them in another order of time and of folders than by name. */
function inOrderOf(names: readonly string[]): typeof town {
  return Object.fromEntries(names.map((name) => [name, town[name] ?? '']))
}

it(
  'should publish what the contract names, sound in itself',
  async () => {
    const root = scratchFolder()
    const report = await buildFiles(root, town)
    const files = [...readFiles(join(root, 'archive')).keys()]
    for (const name of [
      'index.html',
      'search.html',
      'about.html',
      '404.html',
      'data/records.jsonl.gz',
      'data/manifest.json',
      'data/report.json',
      'data/dumps.json',
      'data/quarantine.json',
      'sitemap.xml',
      'feed.xml',
      'opensearch.xml',
      'robots.txt',
      'pagefind/en/pagefind.js',
      'pagefind/de/pagefind.js',
    ])
      expect(files).toContain(name)
    expect(files.filter((name) => /^p\/..\/[\da-z]{26}\.html$/.test(name))).toHaveLength(5)
    expect(files.filter((name) => /^p\/..\/[\da-z]{26}\.txt$/.test(name))).toHaveLength(5)
    expect(files.filter((name) => /^data\/ledger\/..\/[\da-z]{26}\.json$/.test(name))).toHaveLength(
      5,
    )
    expect(report).toMatchObject({
      changed: true,
      dumps: 5,
      records: 5,
      failures: [],
      damages: [],
      notices: [],
      sites: { pages: 4, deutsch: 1 },
      archive: { files: files.length },
    })
    expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
    expect(readdirSync(root).toSorted()).toEqual(['.fonds', 'archive', 'dumps'])
  },
  SLOW,
)

it(
  'should leave an archive alone that is what it would become, and mend one that somebody changed',
  async () => {
    const root = scratchFolder()
    const first = await buildFiles(root, town)
    const page = join(root, 'archive/index.html')
    const before = statSync(page)
    expect(await buildFiles(root, town)).toMatchObject({ changed: false, archive: first.archive })
    expect(statSync(page)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
    const whole = readFileSync(page)
    for (const change of [
      () => writeFileSync(page, whole.toString().replace('Town', 'Tomb')),
      () => rmSync(page),
    ]) {
      change()
      expect(await buildFiles(root, town)).toMatchObject({ archive: first.archive })
      expect(readFileSync(page)).toEqual(whole)
      expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
    }
  },
  SLOW,
)

it(
  'should publish sitemap, feed and search description without knowing its own address, and say so',
  async () => {
    const root = scratchFolder()
    const { notices } = await buildFiles(root, town, {
      config: parseConfig('title: Town', 'fonds.yaml'),
    })
    const read = (name: string): string => readFileSync(join(root, 'archive', name), 'utf8')
    expect(notices).toEqual([expect.stringContaining('baseUrl')])
    expect(read('sitemap.xml')).toContain('<loc>index.html</loc>')
    expect(read('feed.xml')).toContain('href="feed.xml"')
    expect(read('opensearch.xml')).toContain('template="search.html?q={searchTerms}"')
    expect(read('robots.txt')).not.toContain('Sitemap')
  },
  SLOW,
)

it(
  'should give the same bytes for the same dumps, in any order, any folder, from scratch or not',
  async () => {
    const root = scratchFolder()
    const { archive } = await buildFiles(join(root, 'first'), town)
    const expected = readFiles(join(root, 'first/archive'))
    let run = 0
    await check(
      asyncProperty(
        shuffledSubarray(Object.keys(town), { minLength: 5 }),
        constantFrom('Pacific/Auckland', 'America/New_York'),
        async (names, zone) => {
          const here = join(root, `run-${run++}`)
          const before = process.env['TZ']
          process.env['TZ'] = zone
          try {
            const report = await buildFiles(here, inOrderOf(names))
            expect(report.archive).toEqual(archive)
          } finally {
            if (before === undefined) delete process.env['TZ']
            else process.env['TZ'] = before
          }
          expect(readFiles(join(here, 'archive'))).toEqual(expected)
        },
      ),
      { numRuns: 3 },
    )
    const again = await buildFiles(join(root, 'first'), town)
    expect(again.tasks).toMatchObject({ done: 0, failed: 0 })
    expect(again.archive).toEqual(archive)
  },
  SLOW,
)

it(
  'should end in the same bytes after adding, changing and removing dumps as from scratch',
  async () => {
    const root = scratchFolder()
    // Enough of them that they are not all read by one task.
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`minutes/${index}.txt`, `Item ${index}.\n`]),
    )
    const later = { ...town, ...many, 'bridge.txt': 'The bridge is closed\n\nIt fell.\n' }
    await buildFiles(join(root, 'grown'), { ...town, ...many, 'gone.txt': 'Gone tomorrow.\n' })
    rmSync(join(root, 'grown/dumps/pages/gone.txt'))
    const grown = await buildFiles(join(root, 'grown'), { ...later, 'zoo.txt': 'A zoo\n' })
    const fresh = await buildFiles(join(root, 'fresh'), { ...later, 'zoo.txt': 'A zoo\n' })
    expect(grown.tasks.reused).toBeGreaterThan(0)
    expect(readFiles(join(root, 'grown/archive'))).toEqual(readFiles(join(root, 'fresh/archive')))
    expect(grown.archive).toEqual(fresh.archive)
  },
  SLOW,
)

it(
  'should keep only what it needs when told to prune, and build the same again',
  async () => {
    const root = scratchFolder()
    await buildFiles(root, { ...town, 'bridge.txt': 'An older text.\n' })
    const before = readFiles(join(root, '.fonds')).size
    const pruned = await buildFiles(root, town, { prune: true })
    expect(readFiles(join(root, '.fonds')).size).toBeLessThan(before)
    const again = await buildFiles(root, town)
    expect(again.tasks.done).toBe(0)
    expect(again.archive).toEqual(pruned.archive)
  },
  SLOW,
)

it(
  'should keep what another archive needs that stands beside, until that is gone',
  async () => {
    const root = scratchFolder()
    const store = join(root, 'store')
    const other = { ...town, 'bridge.txt': 'Another text.\n' }
    const buildOther = (prune: boolean): ReturnType<typeof buildFiles> =>
      buildFiles(join(root, 'other'), other, { store, prune })
    const buildOne = (): ReturnType<typeof buildFiles> =>
      buildFiles(join(root, 'one'), town, { store, prune: true })
    await buildOther(false)
    await buildOne()
    expect((await buildOther(false)).tasks.done).toBe(0)
    const both = readFiles(store).size
    rmSync(join(root, 'other/archive'), { recursive: true })
    await buildOne()
    expect(readFiles(store).size).toBeLessThan(both)
    expect((await buildOther(false)).tasks.done).toBeGreaterThan(0)
  },
  SLOW,
)

it(
  'should publish one record for the same bytes under the same address, with every place it was found',
  async () => {
    const root = scratchFolder()
    const line = `${JSON.stringify({ text: 'One text.\nIt is short.', url: 'https://town.example/a' })}\n`
    const report = await buildFiles(root, { 'a.jsonl': line, 'b.jsonl': `${line}${line}` })
    expect(report.records).toBe(1)
    const list = gunzipSync(readFileSync(join(root, 'archive/data/records.jsonl.gz'))).toString()
    const record: unknown = JSON.parse(list)
    expect(record).toMatchObject({
      dump: 'pages/a.jsonl',
      sightings: [
        { dump: 'pages/b.jsonl', offset: 0 },
        { dump: 'pages/b.jsonl', offset: line.length },
      ],
    })
  },
  SLOW,
)

it(
  'should keep the bytes of a record that are not the UTF-8 of its text',
  async () => {
    const root = scratchFolder()
    const bytes = Buffer.from(
      'Die Br\u00fccke ist offen. Sch\u00f6ne Gr\u00fc\u00dfe aus der Stadt.\n',
      'latin1',
    )
    await buildFiles(root, { 'latin.txt': bytes })
    const files = readFiles(join(root, 'archive'))
    const [original] = [...files].filter(([name]) => name.endsWith('.orig'))
    expect(original?.[1]).toEqual(bytes)
    const [text] = [...files].filter(([name]) => /^p\/.*\.txt$/.test(name))
    expect(text?.[1].toString()).toContain('Brücke')
    expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
  },
  SLOW,
)

it(
  'should write nothing on a dry run, and count the same',
  async () => {
    const root = scratchFolder()
    const planned = await buildFiles(root, town, { dryRun: true })
    expect(readdirSync(root)).toEqual(['dumps'])
    const built = await buildFiles(root, town)
    expect(planned).toEqual({
      ...built,
      changed: false,
      bundles: [],
      archive: null,
      tasks: { done: 0, reused: 0, failed: 0 },
    })
  },
  SLOW,
)

it(
  'should never change the dumps',
  async () => {
    const root = scratchFolder()
    writeFiles(join(root, 'dumps/pages'), town)
    const before = readFiles(join(root, 'dumps'))
    await buildFiles(root, {}, { out: join(root, 'dumps/pages/archive') })
    const report = await buildFiles(root, {}, { out: join(root, 'dumps/pages/archive') })
    expect(report.records).toBe(5)
    const after = [...readFiles(join(root, 'dumps'))].filter(
      ([name]) => !/^pages\/(?:archive|\.fonds)\//.test(name),
    )
    expect(new Map(after)).toEqual(before)
  },
  SLOW,
)

it('should refuse a folder that is not ours, and leave it as it is', async () => {
  const root = scratchFolder()
  writeFiles(join(root, 'archive'), { 'thesis.txt': 'Years of work.' })
  const error = await errorOf(buildFiles(root, town))
  expect(error.code).toBe(2)
  expect(error.message).toContain(`${join(root, 'archive')} is not empty`)
  expect(error.hint).toContain('Nothing was written')
  expect([...readFiles(join(root, 'archive')).keys()]).toEqual(['thesis.txt'])
  expect(readdirSync(root).toSorted()).toEqual(['archive', 'dumps'])
})

it('should refuse a file, and a folder that holds the dumps', async () => {
  const root = scratchFolder()
  writeFiles(root, { archive: 'a file' })
  expect(await errorOf(buildFiles(root, town))).toMatchObject({ code: 2 })
  const error = await errorOf(buildFiles(root, town, { out: join(root, 'dumps') }))
  expect(error.message).toContain('lies in the folder that would be replaced')
  expect(readFileSync(join(root, 'archive'), 'utf8')).toBe('a file')
})

it(
  'should refuse to lose what somebody put into an archive',
  async () => {
    const root = scratchFolder()
    await buildFiles(root, town)
    writeFiles(join(root, 'archive'), { CNAME: 'town.example' })
    const error = await errorOf(buildFiles(root, town))
    expect(error).toMatchObject({ code: 2 })
    expect(error.message).toContain(join(root, 'archive/CNAME'))
    expect(existsSync(join(root, 'archive/CNAME'))).toBe(true)
    expect(existsSync(join(root, 'archive/index.html'))).toBe(true)
  },
  SLOW,
)

it('should use an empty folder, and make the folders above one that is not there', async () => {
  const root = scratchFolder()
  mkdirSync(join(root, 'archive'))
  await buildFiles(root, { 'a.txt': 'One text.\n' })
  await buildFiles(root, { 'a.txt': 'One text.\n' }, { out: join(root, 'a/b/c') })
  expect(existsSync(join(root, 'archive/index.html'))).toBe(true)
  expect(existsSync(join(root, 'a/b/c/index.html'))).toBe(true)
})

it(
  'should leave the old archive when it is stopped, and end as if it had not been',
  async () => {
    const root = scratchFolder()
    await buildFiles(root, { 'a.txt': 'The text before.\n' })
    const before = readFiles(join(root, 'archive'))
    for (const stage of ['ingest', 'transform', 'render', 'index', 'publish'] as const) {
      const stop = new AbortController()
      const build = buildFiles(root, town, {
        signal: stop.signal,
        onEvent: (event) => {
          if (event.stage === stage) stop.abort(new Error(`stopped in ${stage}`))
        },
      })
      await expect(build).rejects.toThrow(`stopped in ${stage}`)
      expect(readFiles(join(root, 'archive'))).toEqual(before)
    }
    rmSync(join(root, 'dumps/pages/a.txt'))
    const resumed = await buildFiles(root, town)
    const fresh = await buildFiles(join(root, 'fresh'), town)
    expect(resumed.archive).toEqual(fresh.archive)
    expect(readFiles(join(root, 'archive'))).toEqual(readFiles(join(root, 'fresh/archive')))
    expect(readdirSync(root).toSorted()).toEqual(['.fonds', 'archive', 'dumps', 'fresh'])
  },
  SLOW,
)

it(
  'should bring back the archive that was moved aside when the machine went down',
  async () => {
    const root = scratchFolder()
    await buildFiles(root, { 'a.txt': 'The text before.\n' })
    const before = readFiles(join(root, 'archive'))
    renameSync(join(root, 'archive'), join(root, '.archive.old'))
    const build = buildFiles(root, town, {
      onEvent: (event) => {
        if (event.stage === 'ingest') throw new Error('down again')
      },
    })
    await expect(build).rejects.toThrow('down again')
    expect(readFiles(join(root, 'archive'))).toEqual(before)
  },
  SLOW,
)

it('should not replace an archive by nothing', async () => {
  const root = scratchFolder()
  await buildFiles(root, { 'a.jsonl': '{"text":"One text."}\n' })
  const before = readFiles(join(root, 'archive'))
  const error = await errorOf(buildFiles(root, { 'a.jsonl': '' }))
  expect(error.code).toBe(3)
  expect(readFiles(join(root, 'archive'))).toEqual(before)
})

it('should say that an archive without a title or an address lacks something', async () => {
  const root = scratchFolder()
  writeFiles(join(root, 'pages'), { 'a.txt': 'One text.\n' })
  const report = await buildArchive({
    dumps: await findDumps([join(root, 'pages')]),
    config: parseConfig('', 'fonds.yaml'),
    out: join(root, 'archive'),
  })
  expect(report.notices).toHaveLength(2)
  expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
})

it(
  'should build without a search in the texts where that is asked for, with pages that say so',
  async () => {
    const root = scratchFolder()
    const report = await buildFiles(root, town, {
      config: parseConfig('search:\n  fullText: false', 'fonds.yaml'),
    })
    const files = readFiles(join(root, 'archive'))
    expect(report.bundles).toEqual([])
    expect([...files.keys()].filter((path) => path.startsWith('pagefind/'))).toEqual([])
    for (const page of ['search.html', 'about.html'])
      expect(String(files.get(page))).toContain('Titles and headlines can be searched')
    expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
  },
  SLOW,
)
