import { syncFolder, syncTree } from '@fonds/workflow'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { OutPlaces } from './out-places.ts'

/**
 * Puts the staged archive in place of the old one, once all of it is on the disk: a power cut never leaves a name before
 * the bytes that belong to it. Killed before the first rename, the old archive stands; between the two, it stands beside
 * and the next build brings it back (`recoverOld`); after them, the new one stands.
 */
export async function swapIn({ out, staged, old }: OutPlaces): Promise<void> {
  await syncTree(staged)
  if (existsSync(out)) renameSync(out, old)
  renameSync(staged, out)
  syncFolder(dirname(out))
  rmSync(old, { recursive: true, force: true })
}
