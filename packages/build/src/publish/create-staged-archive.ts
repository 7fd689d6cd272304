import { digestOf } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createManifestDigest } from '../archive/create-manifest-digest.ts'
import { dataFiles } from '../archive/data-files.ts'
import type { ManifestFile } from '../archive/manifest.ts'
import { createFileList } from './create-file-list.ts'
import { jsonPieces } from './json-pieces.ts'
import type { PublishedArchive } from './published-archive.ts'

/** What a file holds, one part after the other. */
type Pieces = AsyncIterable<Uint8Array> | Iterable<string>

/** An archive that is being written, in a folder that nobody reads yet. */
export interface StagedArchive {
  readonly folder: string
  /**
   * @param path `/`-separated, from the archive's folder.
   * @throws Error when the path was written before.
   */
  readonly write: (path: string, content: Uint8Array | string) => void
  /**
   * Takes a file over from the archive before, where it stands there with just these bytes: they are read and compared, or
   * the file is known to have had them at a time (`since`, milliseconds) after which nobody changed it.
   * It becomes a link to the same bytes on the disk. Files of an archive are never written to once they are there, so
   * neither archive can change the other.
   *
   * @returns false when it has to be written.
   */
  readonly keep: (file: ManifestFile, since: number | null) => boolean
  /** Writes a file whose bytes are known to be these. */
  readonly put: (file: ManifestFile, content: Uint8Array) => void
  /** Writes a file piece by piece. */
  readonly writeAll: (path: string, pieces: Pieces) => Promise<void>
  /** Writes the manifest, which ends the archive. */
  readonly finish: () => Promise<PublishedArchive>
  /** What was written so far, in byte order. */
  readonly paths: () => Generator<string, void>
  /** Lets go of what it keeps beside the archive. */
  readonly close: () => void
}

/**
 * Begins an archive in an empty folder; what lay there of an interrupted build is dropped.
 *
 * @param before the folder of the archive that it will replace; it may be absent.
 * @param scratch a folder for what is needed on the way.
 */
export function createStagedArchive(
  folder: string,
  before: string,
  scratch: string,
): StagedArchive {
  rmSync(folder, { recursive: true, force: true })
  const files = createFileList(scratch)
  const made = new Set<string>()
  const isFirst = !existsSync(before)

  const open = (path: string): string => {
    const full = join(folder, path)
    const parent = dirname(full)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    return full
  }

  const put: StagedArchive['put'] = (file, content) => {
    writeFileSync(open(file.path), content, { flag: 'wx' })
    files.add(file)
  }

  return {
    folder,
    *paths() {
      for (const { path } of files.inOrder()) yield path
    },
    keep(file, since) {
      const old = join(before, file.path)
      if (isFirst || !holds(old, file, since)) return false
      const place = open(file.path)
      try {
        linkSync(old, place)
      } catch {
        // Not every file system has links, nor may everybody make them. What is wrong with the place, writing will tell.
        return false
      }
      files.add(file)
      return true
    },
    write(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      put({ path, size: bytes.length, sha256: digestOf(bytes) }, bytes)
    },
    put,
    async writeAll(path, pieces) {
      files.add({ path, ...(await writePieces(open(path), pieces)) })
    },
    async finish() {
      const sum = createManifestDigest()
      let count = 0
      let bytes = 0
      for (const file of files.inOrder()) {
        sum.add(file)
        count += 1
        bytes += file.size
      }
      const digest = sum.end()
      const manifest = { format: 'fonds-manifest-1', digest, files: files.inOrder() }
      await writePieces(open(dataFiles.manifest), jsonPieces(manifest))
      return { files: count + 1, bytes, digest }
    },
    close: files.close,
  }
}

async function writePieces(
  path: string,
  pieces: Pieces,
): Promise<Pick<ManifestFile, 'size' | 'sha256'>> {
  const file = openSync(path, 'wx')
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const some of pieces) {
      const piece = typeof some === 'string' ? Buffer.from(some) : some
      writeSync(file, piece)
      hash.update(piece)
      size += piece.length
    }
  } finally {
    closeSync(file)
  }
  return { size, sha256: hash.digest('hex') }
}

/** Whether a file is there, is no link to elsewhere, and has the bytes that it should have, or had them and was left alone since. */
function holds(path: string, { size, sha256 }: ManifestFile, since: number | null): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true || found.size !== size) return false
  if (since !== null && Math.max(found.mtimeMs, found.ctimeMs) <= since) return true
  return digestOf(readFileSync(path)) === sha256
}
