import type { Sighting } from '@fonds/model'

/** What is known of the records of a shard from all others. */
export interface MetRecords {
  /** Places in the shard of records that were met before under the same id, in order. */
  readonly again: readonly number[]
  /** Further places at which others of its records were found: place in the shard, sightings. */
  readonly sightings: readonly (readonly [place: number, sightings: readonly Sighting[]])[]
}
