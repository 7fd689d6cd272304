import { createHash } from 'node:crypto'

/** Characters of a digest in a file's name: enough that a name never comes back with other content. */
const DIGEST_LENGTH = 10

/**
 * The name of an asset, which changes with its content so that it can be cached for ever.
 *
 * @param pieces of its content.
 */
export function assetName(base: string, extension: string, pieces: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return `${base}-${hash.digest('hex').slice(0, DIGEST_LENGTH)}.${extension}`
}
