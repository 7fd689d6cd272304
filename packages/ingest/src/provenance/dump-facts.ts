import type { FactOrigin, Metadata } from '@fonds/model'

/** A value, and which file beside the dump states it. */
export interface StatedFact {
  readonly value: string
  readonly from: FactOrigin
}

/** What files beside a dump say about all of its records. */
export interface DumpFacts {
  readonly metadata: Metadata
  readonly url: StatedFact | null
  readonly site: string | null
  /** ISO 8601, UTC. */
  readonly captured: StatedFact | null
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
