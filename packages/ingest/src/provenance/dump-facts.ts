import type { Metadata } from '@fonds/model'

/** What files beside a dump say about all of its records. */
export interface DumpFacts {
  readonly metadata: Metadata
  readonly url: string | null
  readonly site: string | null
  /** ISO 8601, UTC. */
  readonly captured: string | null
  readonly encoding: string | null
}

export const noMetadata: Metadata = {
  title: null,
  creator: null,
  publisher: null,
  date: null,
  language: null,
  rights: null,
  source: null,
  identifier: null,
}

/** Nothing is said. */
export const noFacts: DumpFacts = {
  metadata: noMetadata,
  url: null,
  site: null,
  captured: null,
  encoding: null,
}
