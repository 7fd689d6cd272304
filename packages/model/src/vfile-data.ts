import type { DataMap } from 'vfile'
import type { Edition } from './edition.ts'
import type { PageEvidence } from './evidence.ts'
import type { SourceRecord } from './source-record.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by ingest: where the text comes from. */
    record: SourceRecord
    /** Set by ingest when the record's bytes are not the UTF-8 of its text: those bytes. */
    original: Uint8Array
    /** Set before transform: what the site's other records say about the lines. */
    evidence: PageEvidence
    /** Set by transform. */
    edition: Edition
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Byte in the decompressed stream of the dump; set where a message concerns bytes. */
    offset?: number
  }
}

/** The fields that Fonds keeps on a file. */
export type FondsData = Pick<DataMap, 'record' | 'original' | 'evidence' | 'edition'>
