import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createSearchIndex, type SearchPage } from '@fonds/search'
import { vi } from 'vitest'
import type { Bundle } from '../src/engine/bundle.ts'
import { openBundle } from '../src/engine/open-bundle.ts'

export interface Book {
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly source?: string
  readonly kind?: string
  readonly date?: string
}

/** Bundles that Pagefind really made, opened as the browser opens them. */
export interface Library {
  readonly bundles: readonly Bundle[]
  readonly close: () => void
}

export async function openLibrary(books: readonly Book[]): Promise<Library> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fonds-reader-'))
  const index = createSearchIndex({
    viewFolder: path.join(folder, 'view'),
    outFolder: path.join(folder, 'pagefind'),
  })
  books.forEach((book, at) => index.add(toPage(book, at)))
  const written = await index.write()
  // Pagefind fetches its files; here they come from the disk.
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(fileURLToPath(address.replace(/\?.*$/, ''))))),
  )
  const bundles = await Promise.all(
    written.map((info) =>
      openBundle(info, pathToFileURL(path.join(folder, 'pagefind', info.name, 'pagefind.js'))),
    ),
  )
  return {
    bundles,
    close() {
      vi.unstubAllGlobals()
      rmSync(folder, { recursive: true })
    },
  }
}

function toPage(book: Book, at: number): SearchPage {
  const { lang, title, text, date } = book
  return {
    address: `p/aa/${String(at).padStart(4, '0')}.html`,
    lang,
    dir: 'ltr',
    title,
    body: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: text }],
        },
      ],
    },
    filters: {
      source: book.source ?? 'gazette.example',
      language: lang,
      kind: book.kind ?? 'article',
      ...(date === undefined ? {} : { year: date.slice(0, 4) }),
    },
    sort: { title, date: date ?? null },
    meta: date === undefined ? {} : { date },
  }
}
