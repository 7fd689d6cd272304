import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildArchive, defaultConfig, findDumps } from '@fonds/build'
import { createProcessor, toEdition } from '@fonds/transform'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { type Part, profileParts } from './profile-parts.ts'
import type { RealPages } from './real-pages.ts'
import { stopwatch, type Spent } from './stopwatch.ts'

/** Pages by which the parts of the transform are told, evenly spread. */
const PROFILED = 100

/** What real pages cost: `measure-real.ts FOLDER`, with a folder of text files. */
const [folder = ''] = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
const base = mkdtempSync(join(tmpdir(), 'fonds-bench-'))
const run = promisify(execFile)
try {
  process.stdout.write(`${JSON.stringify(await measure())}\n`)
} finally {
  rmSync(base, { recursive: true, force: true })
}

async function measure(): Promise<RealPages> {
  const paths = files.map((name) => join(folder, name))
  const one = await transformPages(paths.slice(0, 1))
  const all = await transformPages(paths)
  const pages = await publish()
  return {
    pages: pages.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    transform: { one: one.spent, all: all.spent },
    memory: { one: one.memory, all: all.memory },
    bare: bare(pages.map((page) => readFileSync(join(base, 'archive', page), 'utf8'))),
    pagefind: {
      one: await indexPages(pages[0] ?? ''),
      all: await indexPages('p/**/*.html'),
    },
    parts: [...(await profile())].map(([name, share]) => ({ name, share })),
  }
}

/** In a process of its own. */
async function transformPages(
  paths: readonly string[],
): Promise<{ readonly spent: Spent; readonly memory: number }> {
  const script = fileURLToPath(new URL('transform-pages.mjs', import.meta.url))
  const watch = stopwatch()
  const { stdout } = await run(process.execPath, [script, ...paths])
  return { spent: watch(), memory: Number(stdout) }
}

/** Where the time of a transform goes that has warmed up, as in a long build. */
async function profile(): Promise<ReadonlyMap<Part, number>> {
  const processor = createProcessor()
  const step = Math.ceil(texts.length / PROFILED)
  const some = texts.filter((_, index) => index % step === 0)
  const transformAll = (): void => {
    for (const text of some) toEdition(new VFile({ path: 'page.txt', value: text }), processor)
  }
  transformAll()
  return profileParts(transformAll)
}

/** Publishes the texts, each as a site of its own. Gives the pages of the archive. */
async function publish(): Promise<readonly string[]> {
  const corpus = join(base, 'pages')
  for (const name of files) {
    mkdirSync(join(corpus, basename(name, '.txt')), { recursive: true })
    cpSync(join(folder, name), join(corpus, basename(name, '.txt'), name))
  }
  const out = join(base, 'archive')
  await buildArchive({
    dumps: await findDumps([corpus]),
    config: { ...defaultConfig, title: 'Bench', search: { fullText: false } },
    out,
    jobs: 1,
  })
  return readdirSync(join(out, 'p'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `p/${name.replaceAll('\\', '/')}`)
}

function bare(pages: readonly string[]): Spent {
  const processor = unified().use(rehypeParse).use(rehypeStringify).freeze()
  const watch = stopwatch()
  for (const page of pages) String(processor.processSync(page))
  return watch()
}

/** Pagefind over the pages that a pattern names, in a process of its own. */
async function indexPages(glob: string): Promise<Spent> {
  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs')
  const site = join(base, 'archive')
  const watch = stopwatch()
  await run(
    process.execPath,
    [command, '--site', site, '--glob', glob, '--output-path', join(base, 'pagefind')],
    { maxBuffer: 2 ** 26 },
  )
  return watch()
}
