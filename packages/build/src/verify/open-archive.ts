import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type OpenManifest, openManifest } from '../archive/open-manifest.ts'
import { walkFiles } from '../archive/walk-files.ts'

/** A published archive that is looked at. Paths are `/`-separated, from its folder. */
export interface OpenArchive {
  /** Null when there is none that can be read. */
  readonly manifest: OpenManifest | null
  /** What is there, whatever the manifest says; in byte order. */
  readonly paths: () => readonly string[]
  readonly has: (path: string) => boolean
  /** Null when it is not there. */
  readonly read: (path: string) => Buffer | null
  /** The same piece by piece, for what may be longer than memory should hold. */
  readonly stream: (path: string) => Readable | null
}

/** Opens a folder as an archive. */
export function openArchive(folder: string): OpenArchive {
  const paths = existsSync(folder) ? [...walkFiles(folder)] : []
  const known = new Set(paths)
  return {
    manifest: openManifest(folder),
    paths: () => paths,
    has: (path) => known.has(path),
    read: (path) => (known.has(path) ? readFileSync(join(folder, path)) : null),
    stream: (path) => (known.has(path) ? createReadStream(join(folder, path)) : null),
  }
}
