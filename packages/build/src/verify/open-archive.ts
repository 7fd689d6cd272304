import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Manifest } from '../archive/manifest.ts'
import { isManifest } from '../archive/manifest.guard.ts'
import { MANIFEST_PATH } from '../archive/manifest-path.ts'
import { byBytes } from '../by-bytes.ts'

/** A published archive that is looked at. Paths are `/`-separated, from its folder. */
export interface OpenArchive {
  /** Null when there is none that can be read. */
  readonly manifest: Manifest | null
  /** What is there, whatever the manifest says; in byte order. */
  readonly paths: () => readonly string[]
  readonly has: (path: string) => boolean
  /** Null when it is not there. */
  readonly read: (path: string) => Buffer | null
}

/** Opens a folder as an archive. */
export function openArchive(folder: string): OpenArchive {
  const paths = existsSync(folder) ? listFiles(folder) : []
  const known = new Set(paths)
  const read = (path: string): Buffer | null =>
    known.has(path) ? readFileSync(join(folder, path)) : null
  return {
    manifest: parseManifest(read(MANIFEST_PATH)),
    paths: () => paths,
    has: (path) => known.has(path),
    read,
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byBytes)
}

function parseManifest(bytes: Buffer | null): Manifest | null {
  if (bytes === null) return null
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isManifest(value) ? value : null
  } catch {
    return null
  }
}
