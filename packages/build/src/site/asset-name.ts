import type { Digest } from '@fonds/workflow'

/** Characters of a digest in a file's name: enough that a name never comes back with other content. */
const DIGEST_LENGTH = 10

/**
 * The name of an asset, which changes with its content so that it can be cached for ever.
 *
 * @param digest of its content.
 */
export function assetName(base: string, extension: string, digest: Digest): string {
  return `${base}-${digest.slice(0, DIGEST_LENGTH)}.${extension}`
}
