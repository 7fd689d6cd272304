import type { Digest } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import type { ManifestFile } from './manifest.ts'

/** The one digest over all files: of what `sha256sum` would print for them. They are added in the order of the list. */
export interface ManifestDigest {
  readonly add: (file: Pick<ManifestFile, 'path' | 'sha256'>) => void
  readonly end: () => Digest
}

export function createManifestDigest(): ManifestDigest {
  const hash = createHash('sha256')
  return {
    add({ sha256, path }) {
      hash.update(`${sha256}  ${path}\n`)
    },
    end: () => hash.digest('hex'),
  }
}
