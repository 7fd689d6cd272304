import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pruneBundle } from './prune-bundle.ts'
import { runPagefind } from './run-pagefind.ts'
import type { SearchBundle } from './search-bundle.ts'
import { SearchError } from './search-error.ts'
import type { SearchPage } from './search-page.ts'
import { stagePage } from './stage-page.ts'
import type { StagedPage } from './staged-page.ts'

export interface SearchIndexOptions {
  /** Where lean pages are staged for Pagefind: absent or empty before, gone after. */
  readonly viewFolder: string
  /** The published folder of all bundles, as `…/pagefind`; each is written to a folder of its own in it, made anew. */
  readonly outFolder: string
  /** How many bundles are made at once; each is a process of about 0.25 MB a page. Default: 1. */
  readonly jobs?: number
  /** Stops `write`, and the processes it started. */
  readonly signal?: AbortSignal
}

export interface SearchIndex {
  /**
   * Stages a page. The order of calls makes no difference to what is written.
   *
   * @throws SearchError when the address was added before, or is none of a page inside the archive.
   */
  readonly add: (page: SearchPage) => void
  /**
   * The same for a page that was staged before, elsewhere perhaps. `name` is its bundle: that of its language, unless the
   * language is split; pages of one bundle have one language.
   */
  readonly addStaged: (page: StagedPage, name?: string) => void
  /**
   * Makes the bundles, sorted by name, and drops the staged pages.
   *
   * @throws SearchError when Pagefind fails; the signal's reason when it is aborted.
   */
  readonly write: () => Promise<readonly SearchBundle[]>
  /** Drops the staged pages; nothing else. Call it when `write` will not be called. */
  readonly close: () => void
}

/** Pages staged for one bundle. */
interface Staged {
  readonly lang: string
  pages: number
  /** True when at least one of them has a word: Pagefind refuses to index nothing. */
  hasWords: boolean
}

const pageAddress = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.html$/

/**
 * Collects pages for search and has Pagefind index them, a bundle for each language. Pages go to disk as they come:
 * memory does not grow with their number.
 *
 * @throws SearchError when the folder for staged pages is not empty.
 */
export function createSearchIndex(options: SearchIndexOptions): SearchIndex {
  const viewFolder = path.resolve(options.viewFolder)
  const outFolder = path.resolve(options.outFolder)
  const staged = new Map<string, Staged>()
  const folders = new Set<string>()
  mkdirSync(viewFolder, { recursive: true })
  if (readdirSync(viewFolder).length > 0)
    throw new SearchError(`Unexpected files in ${viewFolder}, expected an empty folder to stage in`)

  const close = (): void => rmSync(viewFolder, { recursive: true, force: true })

  const writeBundle = async (
    name: string,
    { lang, pages }: Staged,
    signal: AbortSignal,
  ): Promise<SearchBundle> => {
    const out = path.join(outFolder, name)
    const site = path.join(viewFolder, name)
    rmSync(out, { recursive: true, force: true })
    await runPagefind({ bundle: name, site, out, signal })
    rmSync(site, { recursive: true, force: true })
    const bundle = pruneBundle(out)
    return { name, lang, ...bundle, wordless: pages - bundle.pages }
  }

  const addStaged: SearchIndex['addStaged'] = (page, name = page.lang) => {
    if (!pageAddress.test(page.address))
      throw new SearchError(
        `Unexpected address \`${page.address}\`, expected one like \`p/a1/a1b2.html\``,
      )
    const file = path.join(viewFolder, name, page.address)
    const folder = path.dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    try {
      writeFileSync(file, page.html, { flag: 'wx' })
    } catch (error) {
      const why = isTaken(error) ? 'it was added before' : String(error)
      throw new SearchError(`Could not stage \`${page.address}\` for search: ${why}`, {
        cause: error,
      })
    }
    const counts = staged.get(name) ?? { lang: page.lang, pages: 0, hasWords: false }
    counts.pages += 1
    counts.hasWords ||= page.words > 0
    staged.set(name, counts)
  }

  return {
    add: (page) => addStaged(stagePage(page)),
    addStaged,
    async write() {
      const failure = new AbortController()
      const signals = options.signal === undefined ? [] : [options.signal]
      const signal = AbortSignal.any([...signals, failure.signal])
      const bundles: SearchBundle[] = []
      const queue = [...staged].filter(([, { hasWords }]) => hasWords).values()
      const worker = async (): Promise<void> => {
        for (const [name, pages] of queue) bundles.push(await writeBundle(name, pages, signal))
      }
      const workers = Array.from({ length: options.jobs ?? 1 }, worker)
      try {
        await Promise.all(workers)
      } catch (error) {
        failure.abort(error)
        await Promise.allSettled(workers)
        throw error
      } finally {
        close()
      }
      return bundles.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    close,
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
