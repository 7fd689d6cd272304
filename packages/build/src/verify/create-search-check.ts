import { bundleOf, readFragment } from '@fonds/search'
import { posix } from 'node:path'
import { z } from 'zod'
import { dataFiles } from '../archive/data-files.ts'
import type { PublishedRecord } from '../records/published-record.ts'
import type { OpenArchive } from './open-archive.ts'
import { readJson } from './read-json.ts'
import type { ReadPage } from './read-page.ts'
import type { Flaw } from './verify-report.ts'

/** Whether what was published can be found by searching. */
export interface SearchCheck {
  readonly add: (record: PublishedRecord, page: ReadPage) => void
  /** Yields all that is wrong. */
  readonly finish: () => Generator<Flaw, void>
}

const fragment = /^pagefind\/([^/]+)\/fragment\//
/** What the report of an archive says of its bundles. */
const reportFile = z.object({ bundles: z.array(z.object({ name: z.string() })) })

const word = /[\p{L}\p{N}]/u

/** Compares the pages that the bundles of an archive hold with those of its records. */
export function createSearchCheck(archive: OpenArchive): SearchCheck {
  /** Pages to be found, by language. */
  const wanted = new Map<string, Set<string>>()
  return {
    add({ lang, files, characters }, { main }) {
      if (characters.published === 0 || !word.test(main)) return
      const name = bundleOf(lang)
      const pages = wanted.get(name) ?? new Set()
      wanted.set(name, pages)
      pages.add(files.page)
    },
    *finish() {
      const bundles = bundlesIn(archive)
      const listed = readJson(archive, dataFiles.report, reportFile)?.bundles ?? []
      // An archive may be built without a search in its texts, and says so.
      if (listed.length === 0 && bundles.length === 0) return
      for (const path of archive.paths()) {
        const bundle = fragment.exec(path)?.[1]
        if (bundle === undefined) continue
        const page = readFragment(archive.read(path) ?? Buffer.alloc(0))?.replace(/^\//, '')
        const lang = bundle.split('-')[0] ?? bundle
        if (page === undefined || !archive.has(page)) {
          const reason = `A search would lead to ${page ?? 'nothing that can be read'}, which is not there`
          yield { kind: 'unsearchable', file: path, reason }
        } else wanted.get(lang)?.delete(page)
      }
      for (const [lang, pages] of wanted) {
        const own = bundles.filter((name) => name.split('-')[0] === lang)
        if (own.length === 0) {
          const file = `pagefind/${lang}/pagefind.js`
          const reason = `Records in \`${lang}\` cannot be searched: their bundle is not there`
          yield { kind: 'missing-bundle', file, reason }
        } else
          for (const file of pages)
            yield { kind: 'unsearchable', file, reason: `No bundle of \`${lang}\` holds it` }
      }
      for (const name of new Set([...bundles, ...listed.map((bundle) => bundle.name)])) {
        const file = `pagefind/${name}/pagefind.js`
        const reason = 'Without it the bundle cannot be searched'
        if (!archive.has(file)) yield { kind: 'missing-bundle', file, reason }
      }
    },
  }
}

function bundlesIn(archive: OpenArchive): readonly string[] {
  const names = archive
    .paths()
    .filter((path) => path.startsWith('pagefind/'))
    .map((path) => posix.relative('pagefind', path).split('/')[0] ?? '')
  return [...new Set(names)]
}
