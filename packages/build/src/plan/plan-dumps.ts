import type { Store } from '@fonds/workflow'
import type { FoundDump } from '../dumps/found-dump.ts'
import { toFailure } from '../dumps/to-failure.ts'
import { UnreadableError } from '../dumps/unreadable-error.ts'
import type { Failure } from '../failure.ts'
import { createDigestFile, type DigestedFile, type KnownFile } from './digest-file.ts'
import { keepDumps } from './keep-dumps.ts'
import { openKnownDumps } from './known-dumps.ts'
import type { PlannedDumps } from './planned-dumps.ts'

/**
 * Takes the digests of dumps and their companions; those that stand as they did when an earlier build took theirs are not
 * read, and those that cannot be read are left out. What came through standard input goes to the store.
 *
 * @param sources in byte order of their names.
 * @param scratch a folder for what is found out.
 * @param before the file in which the last build left what it found out; it may be absent.
 */
export async function planDumps(
  sources: Iterable<FoundDump>,
  store: Store,
  scratch: string,
  before: string,
): Promise<PlannedDumps> {
  const planned = keepDumps(scratch)
  const known = openKnownDumps(before)
  const unread: Failure[] = []
  const digestFile = createDigestFile()
  const digests = new Map<string, DigestedFile>()
  const digestCompanion = (path: string, earlier: KnownFile | null): DigestedFile => {
    const digest = digests.get(path) ?? digestFile(path, earlier)
    digests.set(path, digest)
    return digest
  }
  try {
    for (const source of sources) {
      const { name, path, companionPaths } = source
      const earlier = known.find(name)
      const own = earlier?.location.path === path ? earlier : null
      try {
        const file = path === null ? await storeBytes(source, store) : digestFile(path, own)
        const companions = companionPaths.map((companion, index) => {
          const place = own?.location.companionPaths.indexOf(companion) ?? -1
          const { sha256, stamp } = digestCompanion(companion, own?.companions[place] ?? null)
          return { name: source.companions[index]?.name ?? companion, sha256, stamp }
        })
        const { sha256, stamp, size, modified } = file
        const location = { path, size, modified, companionPaths }
        planned.add({ name, folder: source.folder, sha256, stamp, companions, location })
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error
        unread.push(toFailure(source, error))
      }
    }
  } finally {
    known.close()
  }
  return planned.end(unread)
}

async function storeBytes(source: FoundDump, store: Store): Promise<DigestedFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.read()) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return { sha256: await store.putObject(bytes), size: bytes.length, modified: 0, stamp: null }
}
