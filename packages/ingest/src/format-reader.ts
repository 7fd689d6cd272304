import type { DumpSource, Metadata, RecordEncoding } from '@fonds/model'
import type { Caps } from './ingest-options.ts'
import type { Note } from './note.ts'
import type { StatedSettings } from './settings-for.ts'
import type { IngestRuleId } from './rules.table.ts'
import type { ByteCursor } from './stream/byte-cursor.ts'

/** The text of a record, as far as its format takes it. */
export type RecordContent =
  /** Bytes still to be decoded. */
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      /** The encoding that the dump claims for them, as written there. */
      readonly declared: string | null
    }
  /** UTF-8 that the reader found sound, and without characters below the space but those that are text. */
  | { readonly kind: 'utf8'; readonly bytes: Uint8Array }
  /** A string that the format itself holds, as JSON does where it spells out characters. */
  | { readonly kind: 'string'; readonly text: string }
  /** Text made out of bytes that are something else: HTML, a mail message. */
  | {
      readonly kind: 'derived'
      readonly text: string
      readonly original: Uint8Array
      readonly encoding: RecordEncoding
    }

/** A record as its reader found it. */
export interface RecordDraft {
  /** First byte in the stream, and length there. */
  readonly offset: number
  readonly bytes: number
  /** Bytes of the stream that it takes up, where that is not `bytes`, as in Parquet. */
  readonly accounted?: number
  /** The bytes of that range. */
  readonly stored: () => Uint8Array
  readonly content: RecordContent
  readonly url?: string | null
  /** ISO 8601, UTC. */
  readonly captured?: string | null
  readonly metadata?: Partial<Metadata>
  readonly notes?: readonly Note[]
  /** True when a digest of the dump itself proves the bytes. */
  readonly proven?: boolean
  /** Digests by which the dump may point back at this record, as `sha1:…`. */
  readonly digests?: readonly string[]
}

/** What a reader yields: the pieces of a dump. The `bytes` of all pieces add up to the length of the stream. */
export type Piece =
  | { readonly type: 'record'; readonly draft: RecordDraft }
  | { readonly type: 'framing'; readonly bytes: number }
  /** Sound, but no page; `kind` is counted in the account. */
  | { readonly type: 'skipped'; readonly bytes: number; readonly kind: string }
  | {
      readonly type: 'quarantine'
      readonly offset: number
      readonly bytes: Uint8Array
      readonly rule: IngestRuleId
    }
  | { readonly type: 'note'; readonly note: Note }
  /** A dump inside a container; it is read before the next piece is asked for. */
  | { readonly type: 'member'; readonly source: DumpSource }
  /** Bytes of members: read as dumps, or sound but none. */
  | { readonly type: 'passed'; readonly bytes: number; readonly as: 'records' | 'skipped' }
  /** The text of an earlier record of this dump, seen again; without one of these digests it is passed over. */
  | {
      readonly type: 'revisit'
      readonly offset: number
      readonly bytes: number
      readonly digests: readonly string[]
      readonly url: string | null
      readonly captured: string | null
    }

/** What a reader is given. */
export interface ReaderInput {
  readonly source: DumpSource
  readonly cursor: ByteCursor
  readonly caps: Caps
  readonly settings: StatedSettings
  /** Whether the cursor reads the very bytes of `source`, so that these can be read by ranges too. */
  readonly plain: boolean
}

/** Finds the records of one format in the segment at which the cursor stands, and consumes all of it. */
export type FormatReader = (input: ReaderInput) => AsyncGenerator<Piece, void>
