import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  buildArchive,
  type BuildOptions,
  type Config,
  defaultConfig,
  findDumps,
} from '@fonds/build'
import { readRecords } from '@fonds/ingest'
import type { DumpSource } from '@fonds/model'
import {
  createProcessor,
  type FondsProcessor,
  lineKeys,
  toEdition,
  toPageEvidence,
} from '@fonds/transform'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { keepHeapSmall } from '../src/keep-heap-small.ts'
import { readerFiles } from '../src/reader-files.ts'
import type { Measurement } from './measurement.ts'
import { profileParts } from './profile-parts.ts'
import { HUGO, PAGEFIND } from './rivals.ts'
import { stopwatch, type Spent } from './stopwatch.ts'
import { writeHugoSite } from './write-hugo-site.ts'

/** Documents whose transform is profiled, and pages that unified alone reads: enough to say what one costs. */
const PROFILED = 1000

/** Reads the dumps, and does nothing with the records. */
async function ingest(corpus: string): Promise<Measurement[]> {
  const spent = stopwatch()
  const { sources } = await findDumps([corpus])
  let documents = 0
  for (const source of sources) {
    for await (const file of readRecords(source)) documents += file.value.length > 0 ? 1 : 0
  }
  return [{ step: 'ingest', documents, spent: spent() }]
}

/** Makes editions, with the evidence of their sites; reading and counting are not in the time. */
async function transform(corpus: string): Promise<Measurement[]> {
  const { sources } = await findDumps([corpus])
  const sites = new Map<string, SiteLines>()
  for (const source of sources)
    for await (const file of readRecords(source)) countLines(sites, source.folder, file)
  const processor = createProcessor()
  let documents = 0
  let total = nothing
  for (const source of sources) {
    const site = sites.get(source.folder)
    if (site === undefined) continue
    for await (const file of readRecords(source)) {
      const spent = stopwatch()
      transformOne(file, site, processor)
      total = sum(total, spent())
      documents += 1
    }
  }
  return [{ step: 'transform', documents, spent: total }, ...(await profile(sources))]
}

/** Where the time of the transform goes, from as many documents as are enough to say. */
async function profile(sources: Iterable<DumpSource>): Promise<Measurement[]> {
  const files: { readonly file: VFile; readonly folder: string }[] = []
  const sites = new Map<string, SiteLines>()
  for (const source of sources) {
    if (files.length >= PROFILED) break
    for await (const file of readRecords(source)) {
      countLines(sites, source.folder, file)
      files.push({ file, folder: source.folder })
    }
  }
  const processor = createProcessor()
  const spent = stopwatch()
  const parts = await profileParts(() => {
    for (const { file, folder } of files) {
      const site = sites.get(folder)
      if (site !== undefined) transformOne(file, site, processor)
    }
  })
  const { wall, cpu } = spent()
  return [...parts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([part, share]) => ({
      step: `  of transform: ${part}`,
      documents: files.length,
      spent: { wall: wall * share, cpu: cpu * share },
    }))
}

/** Records of a site, and in how many each line stands. */
interface SiteLines {
  records: number
  readonly counts: Map<string, number>
}

function countLines(sites: Map<string, SiteLines>, name: string, file: VFile): void {
  const site = sites.get(name) ?? { records: 0, counts: new Map<string, number>() }
  sites.set(name, site)
  site.records += 1
  for (const key of new Set(lineKeys(String(file))))
    site.counts.set(key, (site.counts.get(key) ?? 0) + 1)
}

function transformOne(file: VFile, site: SiteLines, processor: FondsProcessor): void {
  file.data.evidence = toPageEvidence(String(file), {
    records: site.records,
    count: (key) => site.counts.get(key) ?? 0,
  })
  toEdition(file, processor)
}

/** What follows a build without a search in the texts, in one thread. */
function plain(corpus: string, archive: string): Promise<Measurement[]> {
  const config = { ...defaultConfig, title: 'Bench', search: { fullText: false } }
  return rebuilds('without search', corpus, archive, config, 1)
}

/** What follows one with it; as the command does where nobody says how many workers: little work is done without one. */
function build(corpus: string, archive: string): Promise<Measurement[]> {
  return rebuilds('with search', corpus, archive, { ...defaultConfig, title: 'Bench' }, null)
}

/** The build again with nothing changed; and again with one dump changed, which is put back. */
async function rebuilds(
  name: string,
  corpus: string,
  archive: string,
  config: Config,
  jobs: number | null,
): Promise<Measurement[]> {
  const options = await optionsOf(corpus, archive, config, jobs)
  const again = stopwatch()
  const { changed, records: documents } = await buildArchive({
    ...options,
    dumps: await findDumps([corpus]),
  })
  if (changed) throw new Error('Unexpected change of an archive whose dumps are as before')
  const ofAgain = again()
  const [first] = options.dumps.sources
  const dump = first?.path ?? ''
  const text = await readFile(dump, 'utf8')
  await writeFile(dump, `${text}\n\nA line that was not there before.\n`)
  const one = stopwatch()
  await buildArchive({ ...options, dumps: await findDumps([corpus]) })
  const ofOne = one()
  await writeFile(dump, text)
  return [
    { step: `  unchanged ${name}`, documents, spent: ofAgain },
    { step: `  one changed ${name}`, documents, spent: ofOne },
  ]
}

async function optionsOf(
  corpus: string,
  archive: string,
  config: Config,
  jobs: number | null,
): Promise<BuildOptions> {
  // As the command does.
  keepHeapSmall()
  const [dumps, reader] = await Promise.all([findDumps([corpus]), readerFiles()])
  return { dumps, config, out: archive, reader, ...(jobs === null ? {} : { jobs }) }
}

/** Hugo over the same texts as Markdown, with a bare layout; none where it is not installed. */
async function hugo(corpus: string): Promise<Measurement[]> {
  const site = await mkdtemp(join(tmpdir(), 'fonds-hugo-'))
  try {
    const documents = await writeHugoSite(site, (await findDumps([corpus])).sources)
    const spent = stopwatch()
    await promisify(execFile)('hugo', ['--quiet', '--destination', join(site, 'public')], {
      cwd: site,
    })
    return [{ step: HUGO, documents, spent: spent() }]
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  } finally {
    await rm(site, { recursive: true, force: true })
  }
}

/** The least that unified can do with the pages: parse them and write them again. */
async function bare(_: string, archive: string): Promise<Measurement[]> {
  const processor = unified().use(rehypeParse).use(rehypeStringify).freeze()
  let documents = 0
  let total = nothing
  for (const page of (await pagesOf(archive)).slice(0, PROFILED)) {
    const html = await readFile(page, 'utf8')
    const spent = stopwatch()
    String(processor.processSync(html))
    total = sum(total, spent())
    documents += 1
  }
  return [{ step: 'unified alone: parse, stringify', documents, spent: total }]
}

/** Pagefind over the same pages, by its own command. */
async function pagefind(_: string, archive: string): Promise<Measurement[]> {
  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs')
  const documents = (await pagesOf(archive)).length
  const spent = stopwatch()
  await promisify(execFile)(
    process.execPath,
    [
      command,
      '--site',
      archive,
      '--glob',
      'p/**/*.html',
      '--output-path',
      join(archive, '..', 'pagefind-alone'),
    ],
    { maxBuffer: 2 ** 26 },
  )
  return [{ step: PAGEFIND, documents, spent: spent() }]
}

const steps = {
  ingest,
  transform,
  hugo,
  plain,
  build,
  bare,
  pagefind,
} as const

async function pagesOf(archive: string): Promise<string[]> {
  const entries = await readdir(join(archive, 'p'), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const nothing: Spent = { wall: 0, cpu: 0 }

function sum(a: Spent, b: Spent): Spent {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu }
}

const [name = '', corpus = '', archive = ''] = process.argv.slice(2)
const step = Object.entries(steps).find(([key]) => key === name)?.[1]
if (step === undefined) throw new RangeError(`Unexpected step ${name}`)
process.stdout.write(`${JSON.stringify(await step(corpus, archive))}\n`)
