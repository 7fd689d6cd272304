import { digestOf } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import {
  closeSync,
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
import type { Manifest, ManifestFile } from '../archive/manifest.ts'
import { manifestDigest } from '../archive/manifest-digest.ts'
import { MANIFEST_PATH } from '../archive/manifest-path.ts'
import { byBytes } from '../by-bytes.ts'

/** An archive that is being written, in a folder that nobody reads yet. */
export interface StagedArchive {
  readonly folder: string
  /**
   * @param path `/`-separated, from the archive's folder.
   * @throws TypeError when the path was written before.
   */
  readonly write: (path: string, content: Uint8Array | string) => void
  /**
   * Takes a file over from the archive before, where it stands there with just these bytes: they are read and compared.
   * It becomes a link to the same bytes on the disk. Files of an archive are never written to once they are there, so
   * neither archive can change the other.
   *
   * @returns false when it has to be written.
   */
  readonly keep: (file: ManifestFile) => boolean
  /** Writes a file piece by piece. */
  readonly writeAll: (path: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>
  /** Writes the manifest, which ends the archive. */
  readonly finish: () => Manifest
  /** What was written so far, in byte order. */
  readonly paths: () => readonly string[]
}

/**
 * Begins an archive in an empty folder; what lay there of an interrupted build is dropped.
 *
 * @param before the folder of the archive that it will replace; it may be absent.
 */
export function createStagedArchive(folder: string, before: string): StagedArchive {
  rmSync(folder, { recursive: true, force: true })
  const files = new Map<string, ManifestFile>()
  const made = new Set<string>()

  const open = (path: string): string => {
    if (files.has(path)) throw new TypeError(`Unexpected second file ${path} in the archive`)
    const full = join(folder, path)
    const parent = dirname(full)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    return full
  }

  return {
    folder,
    paths: () => [...files.keys()].sort(byBytes),
    keep(file) {
      const old = join(before, file.path)
      if (!holds(old, file)) return false
      const place = open(file.path)
      try {
        linkSync(old, place)
      } catch {
        // Not every file system has links, nor may everybody make them. What is wrong with the place, writing will tell.
        return false
      }
      files.set(file.path, file)
      return true
    },
    write(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      writeFileSync(open(path), bytes, { flag: 'wx' })
      files.set(path, { path, size: bytes.length, sha256: digestOf(bytes) })
    },
    async writeAll(path, pieces) {
      const file = openSync(open(path), 'wx')
      const hash = createHash('sha256')
      let size = 0
      try {
        for await (const piece of pieces) {
          writeSync(file, piece)
          hash.update(piece)
          size += piece.length
        }
      } finally {
        closeSync(file)
      }
      files.set(path, { path, size, sha256: hash.digest('hex') })
    },
    finish() {
      const list = [...files.values()].sort((a, b) => byBytes(a.path, b.path))
      const manifest = {
        format: 'fonds-manifest-1',
        digest: manifestDigest(list),
        files: list,
      } as const
      const path = open(MANIFEST_PATH)
      writeFileSync(path, `${JSON.stringify(manifest, null, 1)}\n`, { flag: 'wx' })
      return manifest
    },
  }
}

/** Whether a file is there, is no link to elsewhere, and has the bytes that it should have. */
function holds(path: string, { size, sha256 }: ManifestFile): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && digestOf(readFileSync(path)) === sha256
}
