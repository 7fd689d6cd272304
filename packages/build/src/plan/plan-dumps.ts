import { createHash } from 'node:crypto'
import { readSync, openSync, closeSync, fstatSync } from 'node:fs'
import type { Digest, Store } from '@fonds/workflow'
import type { FoundDump } from '../dumps/found-dumps.ts'
import { unreadable } from '../dumps/unreadable.ts'
import { keepDumps } from './keep-dumps.ts'
import type { PlannedDumps } from './planned-dumps.ts'
import type { DumpLocation } from '../stages/environment.ts'

/** A dump with the digests of what it is made of. */
export interface PlannedDump {
  readonly name: string
  readonly folder: string
  readonly sha256: Digest
  readonly companions: readonly { readonly name: string; readonly sha256: Digest }[]
  readonly location: DumpLocation
}

/** Bytes read at once while a digest is taken. */
const READ_BYTES = 1 << 20

/**
 * Takes the digests of dumps and their companions. What came through standard input goes to the store.
 *
 * @param sources in byte order of their names.
 * @param scratch a folder for what is found out.
 * @throws UserError when a file can not be read.
 */
export async function planDumps(
  sources: readonly FoundDump[],
  store: Store,
  scratch: string,
): Promise<PlannedDumps> {
  const planned = keepDumps(scratch)
  // One for all files, not a megabyte anew for each small dump.
  const chunk = Buffer.allocUnsafe(READ_BYTES)
  const digests = new Map<string, Digest>()
  const digestOfCompanion = (path: string): Digest => {
    const digest = digests.get(path) ?? digestFile(path, chunk).sha256
    digests.set(path, digest)
    return digest
  }
  for (const source of sources) {
    const { name, folder, path, companionPaths, companions } = source
    const file = path === null ? await storeBytes(source, store) : digestFile(path, chunk)
    planned.add({
      name,
      folder,
      sha256: file.sha256,
      companions: companionPaths.map((companion, index) => ({
        name: companions[index]?.name ?? companion,
        sha256: digestOfCompanion(companion),
      })),
      location: { path, size: file.size, modified: file.modified, companionPaths },
    })
  }
  return planned.end()
}

interface DigestedFile {
  readonly sha256: Digest
  readonly size: number
  /** Milliseconds. */
  readonly modified: number
}

async function storeBytes(source: FoundDump, store: Store): Promise<DigestedFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.read()) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return { sha256: await store.putObject(bytes), size: bytes.length, modified: 0 }
}

/** @param chunk what parts of the file are read into. */
function digestFile(path: string, chunk: Buffer): DigestedFile {
  try {
    const file = openSync(path, 'r')
    try {
      const hash = createHash('sha256')
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
        hash.update(chunk.subarray(0, read))
      const { size, mtimeMs } = fstatSync(file)
      return { sha256: hash.digest('hex'), size, modified: mtimeMs }
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
