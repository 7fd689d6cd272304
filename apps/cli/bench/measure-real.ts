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
import { profileParts } from './profile-parts.ts'
import type { RealPages } from './real-pages.ts'
import { stopwatch } from './stopwatch.ts'

/** What real pages cost: `measure-real.ts FOLDER MOST`, with a folder of text files, of which so many are taken. */
const [folder = '', most = ''] = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
const step = Math.max(1, Math.floor(files.length / Number(most)))
const taken = files.filter((_, index) => index % step === 0)
const texts = taken.map((name) => readFileSync(join(folder, name), 'utf8'))
const base = mkdtempSync(join(tmpdir(), 'fonds-bench-'))
try {
  process.stdout.write(`${JSON.stringify(await measure())}\n`)
} finally {
  rmSync(base, { recursive: true, force: true })
}

async function measure(): Promise<RealPages> {
  const processor = createProcessor()
  const transformAll = (): void => {
    for (const text of texts) toEdition(new VFile({ path: 'page.txt', value: text }), processor)
  }
  // Once for nothing: what a long build pays is wanted, not what the first pages pay for the compiler.
  transformAll()
  const transforming = stopwatch()
  transformAll()
  const transform = transforming()
  const parts = await profileParts(transformAll)

  const corpus = join(base, 'pages')
  for (const name of taken) {
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
  const pages = readdirSync(join(out, 'p'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(out, 'p', name), 'utf8'))
  const bareProcessor = unified().use(rehypeParse).use(rehypeStringify).freeze()
  for (const page of pages) String(bareProcessor.processSync(page))
  const baring = stopwatch()
  for (const page of pages) String(bareProcessor.processSync(page))
  const bare = baring()

  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs')
  const indexing = stopwatch()
  await promisify(execFile)(
    process.execPath,
    [command, '--site', out, '--glob', 'p/**/*.html', '--output-path', join(base, 'pagefind')],
    { maxBuffer: 2 ** 26 },
  )
  const pagefind = indexing()
  return {
    pages: pages.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    transform,
    bare,
    pagefind,
    parts: [...parts].map(([name, share]) => ({ name, share })),
  }
}
