import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { writeHostileDumps } from '../test/browser/hostile-dumps.ts'
import type { ProvenBrowser } from './candidate.ts'
import { publishArchive, type PublishedArchive } from './published-archive.ts'
import { resolveBrowser } from './resolve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that works on this machine. */
    browser: ProvenBrowser
    /** The archive of `apps/example`. */
    example: PublishedArchive
    /** An archive made of attacks. */
    hostile: PublishedArchive
    /** An archive of real dumps; only where FONDS_DATA names the folder that holds them. */
    real: PublishedArchive
  }
}

/** Dumps that together hold a listing, two sites, speeches, pages of a crawl, verse and many languages. */
const realDumps = [
  'category-page',
  'nist-news',
  'udhr',
  'inaugural',
  'c4-jsonl',
  'livedoor-it-life-hack',
  'persian-poems',
]

const exampleConfig = fileURLToPath(new URL('../../example/fonds.yaml', import.meta.url))

/** Once, before the tests: finds the browser and says which one it is, builds and serves the archives. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await resolveBrowser()
  process.stderr.write(
    `Browser: ${browser.origin}, version ${browser.version}, ${browser.sandbox ? 'with' : 'without'} sandbox\n`,
  )
  project.provide('browser', browser)
  const dumps = await writeHostileDumps()
  const example = await publishArchive('--config', exampleConfig)
  const hostile = await publishArchive(dumps.folder)
  project.provide('example', example.archive)
  project.provide('hostile', hostile.archive)
  const data = process.env['FONDS_DATA']
  const real =
    data === undefined ? null : await publishArchive(...realDumps.map((name) => join(data, name)))
  if (real !== null) project.provide('real', real.archive)
  return async () => {
    await Promise.all([example.remove(), hostile.remove(), real?.remove(), dumps.remove()])
  }
}
