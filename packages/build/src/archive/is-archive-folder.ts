import { openManifest } from './open-manifest.ts'

/** Whether a folder is an archive that Fonds built: only such a folder is ever replaced. */
export function isArchiveFolder(folder: string): boolean {
  return openManifest(folder) !== null
}
