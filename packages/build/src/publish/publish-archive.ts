import type { Digest } from '@fonds/workflow'
import { publishedDigest } from '../archive/published-digest.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { ifThereIsRoom } from './if-there-is-room.ts'
import { isStanding } from './is-standing.ts'
import { publicationKey } from './publication-key.ts'
import { isPublishedArchive } from './published-archive.guard.ts'
import type { PublishedArchive } from './published-archive.ts'
import { stampArchive } from './stamp-archive.ts'
import { writeArchive } from './write-archive.ts'

/** An archive in its place. */
export interface ArchiveInPlace {
  readonly archive: PublishedArchive
  /** Of how its files stand on the disk; null where that says nothing. */
  readonly stamp: Digest | null
}

/**
 * Publishes an archive. One that stands already, made of the same parts and whole, is left untouched: its receipt in the
 * store says which it is. That it is whole is known where nobody touched it since it was published, else each file is read.
 */
export async function publishArchive(parts: ArchiveParts): Promise<ArchiveInPlace> {
  const { places, store, standing, signal, keys } = parts
  const key = publicationKey(parts)
  keys.add(key)
  const facts = (await store.getReceipt('publish', key))?.facts
  if (isPublishedArchive(facts) && publishedDigest(places.out) === facts.digest) {
    if (standing?.digest === facts.digest) return { archive: facts, stamp: standing.stamp }
    // Before it is read: what somebody changes while it is leaves another stamp.
    const stamp = await stampArchive(places)
    if (isStanding(places.out, facts.digest, signal)) return { archive: facts, stamp }
  }
  const archive = await writeArchive(parts)
  const receipt = { stage: 'publish', key, outputs: {}, facts: { ...archive } }
  await ifThereIsRoom(() => store.putReceipt(receipt))
  return { archive, stamp: await stampArchive(places) }
}
