import { checkFixity } from '../verify/check-fixity.ts'
import { openArchive } from '../verify/open-archive.ts'

/**
 * Whether the archive with this digest stands in a folder, whole: every file is read and compared. An archive that
 * somebody has changed is put in order by the next build.
 */
export function isStanding(folder: string, digest: string, signal: AbortSignal): boolean {
  const archive = openArchive(folder)
  if (archive.manifest?.digest !== digest) return false
  for (const _ of checkFixity(archive, archive.manifest, signal)) return false
  return true
}
