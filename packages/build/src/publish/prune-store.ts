import type { Store } from '@fonds/workflow'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { publishedDigest } from '../archive/published-digest.ts'
import { DUMPS_FOLDER } from '../plan/known-dumps.ts'
import { readRemembered } from './read-remembered.ts'
import { ARCHIVES_FOLDER } from './remember-archive.ts'

/**
 * Takes out of a store what no archive needs that it was used for and that still stands, as it was published then. One
 * that was moved or deleted is forgotten; another build must not be under way over the same store.
 */
export async function pruneStore(storeFolder: string, store: Store): Promise<void> {
  const folder = join(storeFolder, ARCHIVES_FOLDER)
  const keys = new Set<string>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name)
    const archive = readRemembered(path)
    if (archive !== null && publishedDigest(archive.out) === archive.digest)
      for (const key of archive.keys) keys.add(key)
    else {
      rmSync(path, { force: true })
      rmSync(join(storeFolder, DUMPS_FOLDER, `${basename(name, '.json')}.jsonl`), { force: true })
    }
  }
  await store.prune(keys)
}
