import { hash } from 'node:crypto'

/** SHA-256, 64 characters of lower-case hex. */
export type Digest = string

/** SHA-256 of bytes, or of a text's UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return hash('sha256', content, 'hex')
}
