import { type Digest, digestOf } from '@fonds/workflow'
import type { ManifestFile } from './manifest.ts'

/** The one digest over all files: of what `sha256sum` would print for them, in the order of the list. */
export function manifestDigest(files: readonly ManifestFile[]): Digest {
  return digestOf(files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''))
}
