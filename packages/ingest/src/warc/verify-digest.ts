import { hash } from 'node:crypto'

const algorithms: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
}
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
  return value.toUpperCase() === base32(Buffer.from(actual, 'hex'))
}

/** Base 32 of RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text
}
