import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isManifest } from './manifest.guard.ts'
import { MANIFEST_PATH } from './manifest-path.ts'

/** The digest over all files that an archive's manifest states; null where a folder is no archive that Fonds built. */
export async function publishedDigest(folder: string): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST_PATH), 'utf8'))
    return isManifest(value) ? value.digest : null
  } catch {
    return null
  }
}
