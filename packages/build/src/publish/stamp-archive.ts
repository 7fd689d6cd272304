import type { Digest } from '@fonds/workflow'
import { lstatSync, utimesSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { OutPlaces } from './out-places.ts'
import { stampFiles } from './stamp-files.ts'

/** Steps of a file system's clock, in milliseconds, that are waited for. Linux steps by 1 to 10; where it is seconds, nothing is stamped. */
const TICK_MS = 20

/**
 * Takes the stamp of an archive by which the next build knows that nobody touched it; null where a change that comes now
 * could bear the time of one that was before, and so leave no other stamp.
 */
export async function stampArchive({ out, lock }: OutPlaces): Promise<Digest | null> {
  await setTimeout(TICK_MS)
  try {
    const began = timeOfChange(lock)
    const { digest, latest } = stampFiles(out)
    return latest < began ? digest : null
  } catch {
    // Somebody is at work there, or the lock is gone: the archive stands all the same, and will be read.
    return null
  }
}

/** The time that a file gets which is changed now, by the clock of the file system: asked by touching one of ours. */
function timeOfChange(path: string): number {
  utimesSync(path, 0, 0)
  return lstatSync(path).ctimeMs
}
