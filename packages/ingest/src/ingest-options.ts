import type { RecordFormat } from '@fonds/model'

/**
 * What stands between the records of a plain text file. A separating line belongs to no record.
 *
 * - `form-feed`: the control character U+000C.
 * - `from-line`: a line as `From name@host Thu Nov  1 11:19:12 2001`.
 * - `line`: any line (without its ending) that the regular expression finds. With `keep` the line is not a
 *   separator but the first line of the next record.
 */
export type Separator =
  'form-feed' | 'from-line' | { readonly line: string; readonly keep?: boolean }

/**
 * Where a structured record (JSON lines, Parquet, CSV) keeps what Fonds needs. A dot leads into an object
 * (`metadata.url`); of several names the first that holds something is taken.
 */
export interface FieldMapping {
  readonly text?: string | readonly string[]
  readonly url?: string | readonly string[]
  readonly captured?: string | readonly string[]
  readonly title?: string | readonly string[]
  readonly creator?: string | readonly string[]
  readonly publisher?: string | readonly string[]
  readonly date?: string | readonly string[]
  readonly language?: string | readonly string[]
  readonly rights?: string | readonly string[]
  readonly source?: string | readonly string[]
  readonly identifier?: string | readonly string[]
}

/** How the dumps of one name, or of all names with one beginning, are read. */
export interface DumpSettings {
  /** The beginning of the dumps' names, as `pages/` or `pages/old.txt`; empty: all. The longest that fits wins, key by key. */
  readonly prefix: string
  /** Reads the dump in this shape, whatever content and name say. */
  readonly format?: RecordFormat
  /** Encoding label (`windows-1252`), asked before any declaration of the dump, after a byte order mark. */
  readonly encoding?: string
  /** The site of all records, stronger than their URLs. */
  readonly site?: string
  /** Of plain text. */
  readonly separator?: Separator
  /** Of JSON lines, Parquet and CSV; fields named here are asked first, then the known names. */
  readonly fields?: FieldMapping
}

/** Upper bounds. What exceeds one is reported and quarantined, never dropped in silence. */
export interface Caps {
  /** Bytes of one record. */
  readonly recordBytes: number
  /** UTF-16 code units of one line of a record's text. */
  readonly lineLength: number
  /** Decompressed bytes for one stored byte, looked at once 64 MiB have come out. */
  readonly decompressionRatio: number
  /** Nesting of a JSON value. */
  readonly jsonDepth: number
  /** Bytes of a dump that must be read out of order (ZIP, Parquet) and cannot be: then it is held in memory. */
  readonly heldBytes: number
  /** Members of one container. */
  readonly containerEntries: number
}

/** Plain data: it can stand in a file and cross a process. */
export interface IngestOptions {
  readonly dumps?: readonly DumpSettings[]
  readonly caps?: Partial<Caps>
  /** Undo double encoding where the repair is certain. Default: true. */
  readonly repairMojibake?: boolean
}
