import type { Sighting } from '@fonds/model'
import type { FoundRow } from '../records/rows.ts'
import type { MetRecords } from './met-records.ts'

/** Reads the rows of a shard, each time anew. */
export type ReadPlaces = () => AsyncIterable<FoundRow>

/**
 * Finds the records that were found more than once. The first of them, in the order of the shards, stands for all and
 * gets the others' places. Memory grows with the number of records by an id each, and with what is found again.
 *
 * @param told places that dumps tell of without the record itself.
 * @yields what is to be known of each shard, in their order.
 */
export async function* meetRecords(
  shards: readonly ReadPlaces[],
  told: Iterable<{ readonly id: string; readonly sighting: Sighting }>,
): AsyncGenerator<MetRecords, void> {
  const sightings = new Map<string, Sighting[]>()
  const sight = (id: string, sighting: Sighting): void => {
    const others = sightings.get(id)
    if (others === undefined) sightings.set(id, [sighting])
    else others.push(sighting)
  }
  for (const { id, sighting } of told) sight(id, sighting)
  const seen = new Set<string>()
  for (const read of shards) {
    for await (const { id, place, sightings: own } of read()) {
      for (const sighting of own) sight(id, sighting)
      if (seen.has(id)) sight(id, place)
      seen.add(id)
    }
  }
  for (const read of shards) {
    const again: number[] = []
    const found: (readonly [number, readonly Sighting[]])[] = []
    let index = 0
    for await (const { id } of read()) {
      const others = sightings.get(id)
      if (!seen.delete(id)) again.push(index)
      else if (others !== undefined) found.push([index, others])
      index += 1
    }
    yield { again, sightings: found }
  }
}
