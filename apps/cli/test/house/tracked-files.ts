import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The folder of the project. */
export const root: string = fileURLToPath(new URL('../../../../', import.meta.url))

/** Never part of the project, wherever they stand; only asked where there is no git to ask. */
const notTracked = new Set([
  'node_modules',
  'dist',
  '.turbo',
  '.fonds',
  '.git',
  'coverage',
  'archive',
])

/** All files of the project that exist, `/`-separated, from its folder on: as git sees it, or as they stand where there is no git. */
export async function trackedFiles(): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      { cwd: root, maxBuffer: 2 ** 28 },
    )
    return [...new Set(stdout.split('\0'))].filter(
      (file) => file !== '' && existsSync(join(root, file)),
    )
  } catch {
    return walk(root)
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => !notTracked.has(entry.name))
      .map(async (entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join('/')]
      }),
  )
  return found.flat()
}
