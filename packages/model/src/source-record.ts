/** The shapes a dump can have. A reader for each stands in ingest's table. */
export type RecordFormat = 'text' | 'warc' | 'jsonl' | 'parquet' | 'csv' | 'mbox'

/** What told the site of a record, strongest first. */
export type SiteOrigin = 'config' | 'url' | 'metadata' | 'folder'

/** What told the address or the time of capture of a record: its own sidecar, the folder's `metadata.csv`, the dump itself. */
export type FactOrigin = 'sidecar' | 'table' | 'dump'

/**
 * Who states the language of a record: the metadata that an archivist gives or maps, or the page itself (`<html lang>`), which
 * templates get wrong.
 */
export type LanguageOrigin = 'metadata' | 'page'

/** What told the encoding of a record, in the order in which it is asked. */
export type EncodingOrigin = 'bom' | 'declaration' | 'utf-8' | 'guess'

/** How the bytes of a record became text. */
export interface RecordEncoding {
  /** The encoding the dump claims (`charset=` of a header, a sidecar), as written there; null when it claims none. */
  readonly declared: string | null
  /** The WHATWG name of the encoding that was used, lower case. */
  readonly used: string
  readonly from: EncodingOrigin
}

/** What an archivist says of a record beside the dump, in Dublin Core terms. Null: not said. */
export interface Metadata {
  readonly title: string | null
  readonly creator: string | null
  readonly publisher: string | null
  /** EDTF. */
  readonly date: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly rights: string | null
  readonly source: string | null
  readonly identifier: string | null
}

/** One place at which a record was found. */
export interface Sighting {
  /** Name of the dump: `/`-separated, starting with a folder that the archive is made of, else with the folder given or the one that holds the file given; members of a container stand behind `!/`. */
  readonly dump: string
  /** First byte of the record in the decompressed stream of the dump. */
  readonly offset: number
  /** Length of the record in bytes of that stream. */
  readonly bytes: number
  /** When the page was captured, ISO 8601 in UTC; null when the dump does not say. A file's date is never taken for it. */
  readonly captured: string | null
}

/**
 * Where a record comes from, and how it was read. Nothing in it depends on the other dumps of a run,
 * on the machine or on the clock.
 */
export interface SourceRecord extends Sighting {
  /** 26 characters of `0-9a-z`; see `recordId` of ingest. */
  readonly id: string
  readonly format: RecordFormat
  /** SHA-256 of the record's bytes, hex. */
  readonly sha256: string
  /** The address of the page as the dump gives it; null when it gives none. Never trusted as a link target unchecked. */
  readonly url: string | null
  /** Null when there is no address. */
  readonly urlFrom: FactOrigin | null
  /** What told `captured`; null when it is not known. */
  readonly capturedFrom: FactOrigin | null
  /** The site the record counts to: a URL's host, else what metadata or config say, else the folder that directly holds the dump. */
  readonly site: string
  readonly siteFrom: SiteOrigin
  readonly encoding: RecordEncoding
  readonly metadata: Metadata
  /** Null when no language is stated. */
  readonly languageFrom: LanguageOrigin | null
  /** Further places where the very same bytes were found under the same URL. */
  readonly sightings: readonly Sighting[]
}
