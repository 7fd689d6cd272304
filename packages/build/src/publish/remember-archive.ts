import { digestOf, writeDurably } from '@fonds/workflow'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RememberedArchive } from './remembered-archive.ts'

/** Where a store keeps the archives that it was used for, a file each. */
export const ARCHIVES_FOLDER = 'archives'

/** The file in which a store remembers the archive of a folder. */
export function memoryOfArchive(storeFolder: string, out: string): string {
  return join(storeFolder, ARCHIVES_FOLDER, `${digestOf(out)}.json`)
}

/** Tells a store of an archive that needs it: several that lie side by side share one. */
export function rememberArchive(storeFolder: string, archive: RememberedArchive): void {
  const path = memoryOfArchive(storeFolder, archive.out)
  const text = `${JSON.stringify(archive)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  writeDurably(path, text, join(storeFolder, 'scratch'))
}
