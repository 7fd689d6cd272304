import type { IngestOptions } from '@fonds/ingest'

/** How the files of a fixture are made. */
export interface Recipe {
  /** Folder under `fixtures/`: `<rule>/<fires|silent>-<what>` or `conformance/<format>-<what>`. */
  readonly folder: string
  /** Name of the dump. */
  readonly input: string
  readonly bytes: Uint8Array | string
  readonly options?: IngestOptions
  /** Files beside the dump. */
  readonly companions?: Readonly<Record<string, string>>
}
