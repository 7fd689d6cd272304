import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { GivenPath } from './given-path.ts'

/** Finds the folders among some paths; of the others, and of those that are not there, nothing is said. */
export async function resolveFolders(paths: readonly string[]): Promise<readonly GivenPath[]> {
  const folders: GivenPath[] = []
  for (const path of paths) {
    const absolute = resolve(path)
    const real = await realpath(absolute).catch(() => null)
    if (real !== null && (await stat(real)).isDirectory())
      folders.push({ absolute, real, isFolder: true })
  }
  return folders
}
