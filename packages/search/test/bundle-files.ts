import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** SHA-256 of every file below a folder, by relative path. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}

export interface Fragment {
  readonly url: string
  readonly content: string
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly meta: Readonly<Record<string, string>>
  readonly anchors: readonly { readonly id: string; readonly element: string }[]
}

/** What Pagefind stored of the pages of a bundle, by URL. */
export function fragments(bundle: string): Map<string, Fragment> {
  const folder = path.join(bundle, 'fragment')
  const signature = 'pagefind_dcd'
  const stored = readdirSync(folder).map((name): Fragment => {
    const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')
    if (!text.startsWith(signature)) throw new Error(`${name} has no signature`)
    return JSON.parse(text.slice(signature.length))
  })
  return new Map(stored.map((fragment) => [fragment.url, fragment]))
}
