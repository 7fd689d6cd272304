import type { Digest, TaskResult } from '@fonds/workflow'

/** Files of an archive in the store: what they hold, and what is known of them without looking there. */
export interface StoredPack {
  /** The files' contents, one after the other. */
  readonly pack: Digest
  /** Path, size and SHA-256 of each, a JSON line a file, in the order of the pack. */
  readonly list: Digest
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
