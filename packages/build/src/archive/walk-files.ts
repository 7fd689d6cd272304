import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byBytes } from '../by-bytes.ts'

/** All files in a folder, `/`-separated from it, in the byte order of their paths: that of a manifest. Holds one folder of each level. */
export function* walkFiles(folder: string, within = ''): Generator<string, void> {
  const entries = readdirSync(join(folder, within), { withFileTypes: true })
    .map((entry) => ({ entry, path: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => byBytes(a.path, b.path))
  for (const { entry, path } of entries) {
    if (entry.isDirectory()) yield* walkFiles(folder, within + path)
    else yield within + path
  }
}
