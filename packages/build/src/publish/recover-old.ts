import { existsSync, renameSync, rmSync } from 'node:fs'
import type { OutPlaces } from './out-places.ts'

/** Brings back the archive that a build moved aside when it was killed between its two renames. */
export function recoverOld({ out, old }: OutPlaces): void {
  if (!existsSync(old)) return
  if (existsSync(out)) rmSync(old, { recursive: true, force: true })
  else renameSync(old, out)
}
