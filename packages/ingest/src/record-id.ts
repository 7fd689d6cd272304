import { hash } from 'node:crypto'
import { encodeBase32 } from './encode-base32.ts'

/** Of Crockford's base 32, in lower case. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 26

/** What tells two records with the same bytes apart: their URL, or, where they have none, where they stand. */
export type RecordPlace =
  { readonly url: string } | { readonly url: null; readonly dump: string; readonly offset: number }

/**
 * The id of a record: 26 characters of Crockford's base 32 in lower case, the first 130 bits of the SHA-256 of
 * its digest and its place. It depends on no other record, no machine and no clock.
 *
 * @param sha256 digest of the record's bytes, hex.
 */
export function recordId(sha256: string, place: RecordPlace): string {
  const where = place.url === null ? `dump\n${place.dump}\n${place.offset}` : `url\n${place.url}`
  const digest = Buffer.from(hash('sha256', `${sha256}\n${where}`, 'hex'), 'hex')
  return encodeBase32(digest, alphabet).slice(0, length)
}
