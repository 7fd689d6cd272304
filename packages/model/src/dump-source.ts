/** A range of bytes; `end` is exclusive, absent: to the end. */
export interface ByteRange {
  readonly start: number
  readonly end?: number
}

/** A file that stands beside a dump and speaks about it: a sidecar, a folder's `metadata.csv`. */
export interface Companion {
  /** Base name, as `page.txt.meta.yaml` or `metadata.csv`. */
  readonly name: string
  /** The whole file. */
  readonly read: () => Promise<Uint8Array>
}

/**
 * A dump as ingest sees it: a name and bytes. Whoever opens files (the build, a test, a browser) makes one;
 * ingest itself touches no file system.
 */
export interface DumpSource {
  /** See `Sighting.dump`. */
  readonly name: string
  /** The folder that directly holds the dump: the site of records that have no other. */
  readonly folder: string
  /** Bytes as stored; null when unknown (standard input). */
  readonly size: number | null
  /** The stored bytes, from `range.start` on. Sources of unknown size can be read once, from the start. */
  readonly read: (range?: ByteRange) => AsyncIterable<Uint8Array>
  readonly companions: readonly Companion[]
}
