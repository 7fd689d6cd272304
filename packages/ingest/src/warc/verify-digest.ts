import { hash } from 'node:crypto'
import { encodeBase32 } from '../encode-base32.ts'

const algorithms: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
}
/** Of base 32, in RFC 4648. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Whether bytes have a digest as WARC states it (`sha1:` and base 32, or hex); null when the algorithm is not known.
 */
export function verifyDigest(bytes: Uint8Array, stated: string): boolean | null {
  const colon = stated.indexOf(':')
  const algorithm = algorithms[stated.slice(0, Math.max(colon, 0)).toLowerCase()]
  if (algorithm === undefined) return null
  const value = stated
    .slice(colon + 1)
    .trim()
    .replace(/(?<!=)=+$/, '')
  const actual = hash(algorithm, bytes, 'hex')
  if (value.toLowerCase() === actual) return true
  return value.toUpperCase() === encodeBase32(Buffer.from(actual, 'hex'), alphabet)
}
