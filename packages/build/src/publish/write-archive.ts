import type { Store } from '@fonds/workflow'
import { rmSync } from 'node:fs'
import { isManifestFile } from '../archive/manifest.guard.ts'
import { fromPack } from '../stored/from-pack.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import type { StoredPack } from '../stored/stored-pack.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { createStagedArchive, type StagedArchive } from './create-staged-archive.ts'
import type { StandingArchive } from './find-standing.ts'
import { packsOf } from './packs-of.ts'
import type { PublishedArchive } from './published-archive.ts'
import { swapIn } from './swap-in.ts'
import { writeData } from './write-data.ts'
import { writeSite } from './write-site.ts'

/** Writes the archive beside and puts it in place. One that cannot be finished is taken away: it may be all the room there was. */
export async function writeArchive(parts: ArchiveParts): Promise<PublishedArchive> {
  const { places, scratch } = parts
  const staged = createStagedArchive(places.staged, places.out, scratch)
  try {
    return await writeTo(staged, parts)
  } catch (error) {
    rmSync(staged.folder, { recursive: true, force: true })
    throw error
  } finally {
    staged.close()
  }
}

async function writeTo(staged: StagedArchive, parts: ArchiveParts): Promise<PublishedArchive> {
  const { places, store, standing, signal, onEvent } = parts
  const packs = packsOf(parts)
  for (const [index, pack] of packs.entries()) {
    signal.throwIfAborted()
    const stands = standing?.packs.has(pack.list) === true ? standing : null
    await stagePack(staged, pack, stands, store)
    onEvent({ stage: 'publish', done: index + 1, total: packs.length + 1, records: 0 })
  }
  await writeData(staged, parts)
  await writeSite(staged, parts)
  const published = await staged.finish()
  signal.throwIfAborted()
  await swapIn(places)
  onEvent({ stage: 'publish', done: packs.length + 1, total: packs.length + 1, records: 0 })
  return published
}

/**
 * Keeps what the archive before has of a pack, and writes the rest: both are as they were made, or the store would not give them.
 *
 * @param stands the archive before, where it was made of this pack and nobody has touched it.
 */
async function stagePack(
  staged: StagedArchive,
  { pack, list }: StoredPack,
  stands: StandingArchive | null,
  store: Store,
): Promise<void> {
  const files = [...fromJsonLines(await store.getObject(list), isManifestFile)]
  const missing = new Set(files.filter((file) => !staged.keep(file, stands?.latest ?? null)))
  if (missing.size === 0) return
  for (const { file, content } of fromPack(await store.getObject(pack), files))
    if (missing.has(file)) staged.put(file, content)
}
