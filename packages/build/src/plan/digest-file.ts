import type { Digest } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import { fstatSync, readSync, statSync } from 'node:fs'
import { openFile } from '../dumps/open-file.ts'
import { type FileStamp, fileStamp } from './file-stamp.ts'

/** Bytes read at once while a digest is taken. */
const READ_BYTES = 1 << 20

/** A file with its digest. */
export interface DigestedFile {
  readonly sha256: Digest
  readonly size: number
  /** Milliseconds. */
  readonly modified: number
  /** How it stood on the disk when it was read; null: the next build has to read it. */
  readonly stamp: FileStamp | null
}

/** What an earlier build found out about a file. */
export type KnownFile = Pick<DigestedFile, 'sha256' | 'stamp'>

/** Takes the digest of a file; one that stands as it was known before is not read. */
export type DigestFile = (path: string, known: KnownFile | null) => DigestedFile

/**
 * Begins to take digests, all read into one buffer: a megabyte made anew for each small dump would cost more than reading it.
 *
 * @returns a function that throws UnreadableError when a file cannot be read.
 */
export function createDigestFile(): DigestFile {
  const chunk = Buffer.allocUnsafe(READ_BYTES)
  return (path, known) => readKnown(path, known) ?? readFile(path, chunk)
}

function readKnown(path: string, known: KnownFile | null): DigestedFile | null {
  if (known === null || known.stamp === null) return null
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return null
  const stamp = fileStamp(stats, Date.now())
  if (stamp !== known.stamp) return null
  return { sha256: known.sha256, size: stats.size, modified: stats.mtimeMs, stamp }
}

function readFile(path: string, chunk: Buffer): DigestedFile {
  return openFile(path, (file, before) => {
    // Before it is read: who writes to it meanwhile leaves another stamp.
    const stamp = fileStamp(before, Date.now())
    const hash = createHash('sha256')
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read))
    const { size, mtimeMs } = fstatSync(file)
    return { sha256: hash.digest('hex'), size, modified: mtimeMs, stamp }
  })
}
