import type { RecordFormat, Sighting } from '@fonds/model'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** Bytes that could not be read as a record. Nothing else holds them, so they are handed out as they were found. */
export interface Quarantined {
  /** See `Sighting.dump`. */
  readonly dump: string
  /** First byte, in the coordinates that `of` names. */
  readonly offset: number
  readonly bytes: Uint8Array
  /** The rule of `ingestRules` that says why. */
  readonly rule: string
  /**
   * `stream`: a range of the decompressed stream, part of `DumpAccount.bytes`.
   * `stored`: a range of the dump as stored, which could not be decompressed, part of `DumpAccount.stored`.
   */
  readonly of: 'stream' | 'stored'
}

/** The bytes of a dump's decompressed stream: `stream` is always the sum of the other four. */
export interface StreamAccount {
  readonly stream: number
  /** In records. Of a container: in its members that were read as dumps. */
  readonly records: number
  /** Between and around records: byte order marks, separators, blank lines, headers of containers. */
  readonly framing: number
  /** Sound, but no page: `warcinfo`, requests, images, members that are no dumps. */
  readonly skipped: number
  readonly quarantined: number
}

/** The bytes of a dump as stored: `size` is always the sum of the other two. */
export interface StoredAccount {
  readonly size: number
  readonly read: number
  /** Of damaged gzip members or zstd frames, and of what stands between sound ones. */
  readonly quarantined: number
}

/** What became of every byte of a dump. */
export interface DumpAccount {
  /** See `Sighting.dump`. */
  readonly dump: string
  /** Null when the dump was of no shape that Fonds reads. */
  readonly format: RecordFormat | 'container' | null
  readonly compression: 'gzip' | 'zstd' | null
  readonly bytes: StreamAccount
  readonly stored: StoredAccount
  /** Records handed out. */
  readonly records: number
  /** Sound records that are no pages, by kind: `{ warcinfo: 1, request: 22 }`. */
  readonly passedOver: Readonly<Record<string, number>>
  /** About the dump as a whole, or about bytes that belong to no record. */
  readonly messages: readonly VFileMessage[]
}

/** What `readDump` yields. */
export type DumpItem =
  | { readonly type: 'record'; readonly file: VFile }
  /** The same bytes under the same URL, seen again: a WARC revisit record. `id` is that of a record of this dump. */
  | { readonly type: 'sighting'; readonly id: string; readonly sighting: Sighting }
  | { readonly type: 'quarantine'; readonly piece: Quarantined }
  /** Last, exactly once for each dump; members of a container have their own, before the container's. */
  | { readonly type: 'account'; readonly account: DumpAccount }
