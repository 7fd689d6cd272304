import { createHash } from 'node:crypto'
import { readFiles } from './read-files.ts'

/** Enough to compare archives by, and short enough to be read when they differ. */
export function archiveDigests(folder: string): Record<string, string> {
  return Object.fromEntries(
    [...readFiles(folder)].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    ]),
  )
}
