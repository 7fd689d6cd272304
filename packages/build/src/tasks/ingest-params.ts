import type { IngestOptions } from '@fonds/ingest'

/** Parameters of a task of `ingest`; its inputs are the digests of the dumps, by name. */
export interface IngestParams {
  readonly dumps: readonly {
    readonly name: string
    readonly folder: string
    readonly companions: readonly string[]
  }[]
  readonly options: IngestOptions
}
