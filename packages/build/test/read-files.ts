import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All files of a folder by their `/`-separated paths, in order. */
export function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const),
  )
}
