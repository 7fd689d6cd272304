import { digestOf, type Store } from '@fonds/workflow'
import type { ManifestFile } from '../archive/manifest.ts'
import { createByteWriter } from './create-byte-writer.ts'
import { toJsonLines } from './json-lines.ts'
import type { StoredPack } from './stored-pack.ts'

/** Files of an archive on their way into a store. */
export interface PackWriter {
  /** @param path `/`-separated, from the archive's folder. */
  readonly add: (path: string, content: Uint8Array | string) => void
  /** How many were added. */
  readonly count: () => number
  /** Puts them there. Their digests were taken, so that publishing need not read what is published already. */
  readonly put: (store: Store) => Promise<StoredPack>
}

/** Begins a pack. */
export function createPackWriter(): PackWriter {
  const contents = createByteWriter()
  const list: ManifestFile[] = []
  return {
    add(path, content) {
      const bytes = contents.write(content)
      list.push({ path, size: bytes.length, sha256: digestOf(bytes) })
    },
    count: () => list.length,
    put: async (store) => ({
      pack: await store.putObject(contents.bytes()),
      list: await store.putObject(toJsonLines(list)),
    }),
  }
}
