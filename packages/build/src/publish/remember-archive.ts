import { digestOf, writeDurably } from '@fonds/workflow'
import { join } from 'node:path'
import type { RememberedArchive } from './remembered-archive.ts'

/** Where a store keeps the archives that it was used for, a file each. */
export const ARCHIVES_FOLDER = 'archives'

/** Tells a store of an archive that needs it: several that lie side by side share one. */
export function rememberArchive(storeFolder: string, archive: RememberedArchive): void {
  const path = join(storeFolder, ARCHIVES_FOLDER, `${digestOf(archive.out)}.json`)
  writeDurably(path, `${JSON.stringify(archive)}\n`, join(storeFolder, 'scratch'))
}
