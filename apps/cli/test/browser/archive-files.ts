import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** All files of a folder, `/`-separated, from it on, in order. */
export async function archiveFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

/** All pages of an archive. */
export async function archivePages(folder: string): Promise<string[]> {
  return (await archiveFiles(folder)).filter((file) => file.endsWith('.html'))
}
