import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openManifest } from '../archive/open-manifest.ts'
import { walkFiles } from '../archive/walk-files.ts'
import { checkFixity } from '../verify/check-fixity.ts'

/**
 * Whether the archive with this digest stands in a folder, whole: every file is read and compared. An archive that
 * somebody has changed is put in order by the next build.
 */
export function isStanding(folder: string, digest: string, signal: AbortSignal): boolean {
  const manifest = openManifest(folder)
  if (manifest?.digest !== digest) return false
  const there = {
    paths: () => walkFiles(folder),
    read: (path: string) => readFileSync(join(folder, path)),
  }
  for (const _ of checkFixity(there, manifest, signal)) return false
  return true
}
