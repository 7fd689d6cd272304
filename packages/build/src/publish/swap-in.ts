import { existsSync, renameSync, rmSync } from 'node:fs'
import type { OutPlaces } from './prepare-out.ts'

/**
 * Puts the staged archive in place of the old one. Killed before the first rename, the old archive stands; between the
 * two, it stands beside and the next build brings it back (`recoverOld`); after them, the new one stands.
 */
export function swapIn({ out, staged, old }: OutPlaces): void {
  if (existsSync(out)) renameSync(out, old)
  renameSync(staged, out)
  rmSync(old, { recursive: true, force: true })
}
