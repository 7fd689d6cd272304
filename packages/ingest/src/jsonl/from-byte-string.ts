import { utf8OfByteString } from './utf8-of-byte-string.ts'

/** The text of a byte string. */
export function fromByteString(bytes: string): string {
  return utf8OfByteString(bytes).toString('utf8')
}
