import type { Store } from '@fonds/workflow'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { publishedDigest } from '../archive/published-digest.ts'
import { ARCHIVES_FOLDER } from './remember-archive.ts'
import { isRememberedArchive } from './remembered-archive.guard.ts'
import type { RememberedArchive } from './remembered-archive.ts'

/**
 * Takes out of a store what no archive needs that it was used for and that still stands, as it was published then. One
 * that was moved or deleted is forgotten; another build must not be under way over the same store.
 */
export async function pruneStore(storeFolder: string, store: Store): Promise<void> {
  const folder = join(storeFolder, ARCHIVES_FOLDER)
  const keys = new Set<string>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name)
    const archive = read(path)
    if (archive !== null && publishedDigest(archive.out) === archive.digest)
      for (const key of archive.keys) keys.add(key)
    else rmSync(path, { force: true })
  }
  await store.prune(keys)
}

function read(path: string): RememberedArchive | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRememberedArchive(value) ? value : null
  } catch {
    return null
  }
}
