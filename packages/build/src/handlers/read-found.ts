import { type DumpItem, readDump } from '@fonds/ingest'
import type { DumpSource } from '@fonds/model'
import type { Digest, Store } from '@fonds/workflow'
import { statSync } from 'node:fs'
import { bytesDump } from '../dumps/bytes-dump.ts'
import type { Companions } from '../dumps/create-companions.ts'
import { fileDump } from '../dumps/file-dump.ts'
import { placeOf } from '../dumps/place-of.ts'
import { toFailure } from '../dumps/to-failure.ts'
import { UnreadableError } from '../dumps/unreadable-error.ts'
import type { DumpLocation } from '../plan/dump-location.ts'
import type { IngestParams } from '../tasks/ingest-params.ts'

/** A dump that a task reads. */
export interface FoundSource {
  readonly dump: IngestParams['dumps'][number]
  readonly location: DumpLocation
  readonly sha256: Digest
}

/** What reading it takes besides. */
export interface FoundReading {
  readonly companions: Companions
  readonly store: Store
  readonly options: IngestParams['options']
}

/**
 * Reads a dump where it was found.
 *
 * @throws Error when it cannot be read, or was written to meanwhile; its message names no place of this machine.
 */
export async function* readFound(
  source: FoundSource,
  reading: FoundReading,
): AsyncGenerator<DumpItem, void> {
  const { dump, location } = source
  try {
    const opened = await openDump(source, reading)
    for await (const item of readDump(opened, reading.options)) yield item
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    const { reason } = toFailure({ name: dump.name, path: location.path }, error)
    throw new Error(reason, { cause: error })
  }
  assertUnchanged(dump.name, location)
}

async function openDump(
  { dump, location, sha256 }: FoundSource,
  { companions, store }: FoundReading,
): Promise<DumpSource> {
  const { path, companionPaths } = location
  return path === null
    ? bytesDump(dump.name, dump.folder, await store.getObject(sha256))
    : { ...fileDump(placeOf(dump.name, path, companionPaths), companions), folder: dump.folder }
}

/** A dump that is written to while it is read would give records that no digest speaks of. */
function assertUnchanged(name: string, location: DumpLocation): void {
  if (location.path === null) return
  const now = statSync(location.path, { throwIfNoEntry: false })
  if (now?.size !== location.size || now.mtimeMs !== location.modified)
    throw new Error(`${name} changed while it was read: run the command again`)
}
