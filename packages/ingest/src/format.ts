import type { RecordFormat } from '@fonds/model'
import type { FormatReader } from './format-reader.ts'

/** The shapes of dumps, and of containers of dumps. */
export type FormatName = RecordFormat | 'zip' | 'tar'

/** A shape that a dump can have. */
export interface Format {
  readonly name: FormatName
  /** As people call it. */
  readonly title: string
  /** Whether the first bytes of a dump prove the format. */
  readonly matches: (head: Uint8Array) => boolean
  /** The end of a name, without the ending of compression; asked only where no first bytes prove anything. */
  readonly namePattern: RegExp
  /** Whether it holds dumps, not records. */
  readonly container: boolean
  /** Whether the reader finds records behind bytes that are something else. */
  readonly resynchronizes: boolean
  readonly read: FormatReader
}
