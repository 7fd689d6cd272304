import { type Digest, digestOf, type Store, type TaskResult } from '@fonds/workflow'
import type { ManifestFile } from '../archive/manifest.ts'
import { toJsonLines } from './json-lines.ts'
import { type PackedFile, toPack } from './pack.ts'

/** Files of an archive in the store: what they hold, and what is known of them without looking there. */
export interface StoredPack {
  /** `toPack` of the files. */
  readonly pack: Digest
  /** Path, size and SHA-256 of each, a JSON line a file, in the order of the pack. */
  readonly list: Digest
}

/** Puts files into a store. Their digests are taken here, so that publishing need not read what is published already. */
export async function storePack(store: Store, files: readonly PackedFile[]): Promise<StoredPack> {
  const list = files.map(({ path, content }): ManifestFile => {
    return { path, size: content.length, sha256: digestOf(content) }
  })
  return {
    pack: await store.putObject(toPack(files)),
    list: await store.putObject(toJsonLines(list)),
  }
}

/**
 * What a task gave that stored a pack.
 *
 * @throws TypeError when it stored none.
 */
export function storedPackOf({ pack, list }: TaskResult['outputs']): StoredPack {
  if (pack === undefined || list === undefined)
    throw new TypeError('Unexpected result of a task, expected files')
  return { pack, list }
}
