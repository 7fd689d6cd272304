import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FoundDump } from '@fonds/build'

const settings = `baseURL = "https://bench.example/"
title = "Bench"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
`
const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>
`

/**
 * Writes dumps of text as the Markdown pages of a Hugo site with the barest layout.
 *
 * @returns how many pages there are.
 */
export async function writeHugoSite(folder: string, dumps: Iterable<FoundDump>): Promise<number> {
  await mkdir(join(folder, 'layouts/_default'), { recursive: true })
  await writeFile(join(folder, 'config.toml'), settings)
  await writeFile(join(folder, 'layouts/_default/single.html'), layout)
  let pages = 0
  for (const { name, path } of dumps) {
    if (path === null) continue
    const page = join(folder, 'content', `${name}.md`)
    await mkdir(dirname(page), { recursive: true })
    await writeFile(page, `---\ntitle: page ${pages}\n---\n${await readFile(path, 'utf8')}`)
    pages += 1
  }
  return pages
}
