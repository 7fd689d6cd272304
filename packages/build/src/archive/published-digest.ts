import { openManifest } from './open-manifest.ts'

/** The digest over all files that an archive's manifest states; null where a folder is no archive that Fonds built. */
export function publishedDigest(folder: string): string | null {
  return openManifest(folder)?.digest ?? null
}
