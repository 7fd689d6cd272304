import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { SearchError } from './search-error.ts'

/** What is loaded only as a query asks for it. */
const onDemand = /^(?:fragment|index)\//

/** What readers need of a bundle. The rest is Pagefind's own interface, some 600 kB a bundle. */
const needed = [
  /^pagefind\.js$/,
  /^pagefind-worker\.js$/,
  /^pagefind-entry\.json$/,
  /^pagefind\.[^/]+\.pf_meta$/,
  /^fragment\/[^/]+\.pf_fragment$/,
  /^index\/[^/]+\.pf_index$/,
  /^filter\/[^/]+\.pf_filter$/,
]

export interface PrunedBundle {
  readonly pages: number
  readonly files: number
  readonly bytes: number
  readonly firstBytes: number
}

/**
 * Takes out of a bundle that Pagefind wrote what no reader loads, and counts what stays. Synchronous: for ten thousand small files
 * it takes a fraction of what promises take.
 */
export function pruneBundle(folder: string): PrunedBundle {
  const { pages, wasm } = readEntry(path.join(folder, 'pagefind-entry.json'))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  let kept = 0
  let bytes = 0
  let firstBytes = 0
  for (const file of files) {
    if (!file.isFile()) continue
    const full = path.join(file.parentPath, file.name)
    const name = path.relative(folder, full).split(path.sep).join('/')
    if (name === `wasm.${wasm}.pagefind` || needed.some((pattern) => pattern.test(name))) {
      kept += 1
      const { size } = statSync(full)
      bytes += size
      if (!onDemand.test(name)) firstBytes += size
    } else rmSync(full)
  }
  return { pages, files: kept, bytes, firstBytes }
}

function readEntry(file: string): { readonly pages: number; readonly wasm: string } {
  const entry: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (isEntry(entry)) {
    const [language, ...others] = Object.values(entry.languages)
    if (language !== undefined && others.length === 0)
      return { pages: language.page_count, wasm: language.wasm ?? 'unknown' }
  }
  throw new SearchError(
    `Unexpected content of ${file}, expected one language as Pagefind 1.6 writes it`,
  )
}

interface EntryFile {
  readonly languages: Readonly<
    Record<string, { readonly page_count: number; readonly wasm: string | null }>
  >
}

function isEntry(value: unknown): value is EntryFile {
  if (typeof value !== 'object' || value === null || !('languages' in value)) return false
  const { languages } = value
  if (typeof languages !== 'object' || languages === null) return false
  return Object.values(languages).every(
    (language: unknown) =>
      typeof language === 'object' &&
      language !== null &&
      'page_count' in language &&
      typeof language.page_count === 'number' &&
      'wasm' in language &&
      (language.wasm === null || typeof language.wasm === 'string'),
  )
}
