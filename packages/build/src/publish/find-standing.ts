import type { Digest } from '@fonds/workflow'
import { existsSync } from 'node:fs'
import { publishedDigest } from '../archive/published-digest.ts'
import { readRemembered } from './read-remembered.ts'
import { memoryOfArchive } from './remember-archive.ts'
import { stampFiles } from './stamp-files.ts'

/** An archive that stands as a build left it. */
export interface StandingArchive {
  /** Of its manifest. */
  readonly digest: Digest
  readonly stamp: Digest
  /** When the last of its files was changed, by the clock of its file system; milliseconds. */
  readonly latest: number
  /** The lists of the packs that it is made of. */
  readonly packs: ReadonlySet<Digest>
}

/** The archive in a folder, where the store remembers it and nobody touched it since; else null. Its files are not read. */
export function findStanding(out: string, storeFolder: string): StandingArchive | null {
  const archive = readRemembered(memoryOfArchive(storeFolder, out))
  const stamp = archive?.stamp ?? null
  if (archive === null || stamp === null || archive.out !== out || !existsSync(out)) return null
  if (publishedDigest(out) !== archive.digest) return null
  const { digest, latest } = stampFiles(out)
  if (digest !== stamp) return null
  return { digest: archive.digest, stamp, latest, packs: new Set(archive.packs) }
}
