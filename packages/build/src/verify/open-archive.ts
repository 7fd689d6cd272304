import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  }
}
