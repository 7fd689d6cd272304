import type { Note } from '../note.ts'
import type { WarcHeader } from './parse-warc-header.ts'

/** A WARC record as it stands in the stream. */
export interface WarcRecord {
  readonly header: WarcHeader
  /** First byte of its version line. */
  readonly offset: number
  /** Header and block, without the line ends behind it. */
  readonly bytes: Uint8Array
  readonly block: Uint8Array
  /** What was found wrong with it so far. */
  readonly notes: readonly Note[]
}

/** The value of a field; null when the record has none, the first when it has several. */
export function fieldOf(header: WarcHeader, name: string): string | null {
  return header.fields.get(name)?.[0] ?? null
}
