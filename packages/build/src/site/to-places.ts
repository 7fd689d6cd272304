import type { EditionSummary } from '@fonds/model'
import { type Sort, toNeighbours, toReferences } from '@fonds/theme'
import type { PlaceRow } from '../records/rows.ts'

/**
 * What the others have to do with each record: a group of rows a shard, each to be read to its end before the next.
 *
 * @param shards how many of the summaries each shard has.
 */
export function* toPlaces(
  summaries: Iterable<EditionSummary>,
  shards: readonly number[],
  sort: Sort,
): Generator<Generator<PlaceRow, void>, void> {
  const places = placesOf(summaries, sort)
  for (const records of shards) yield take(places, records)
}

/** In the order of the summaries. */
function* placesOf(summaries: Iterable<EditionSummary>, sort: Sort): Generator<PlaceRow, void> {
  const found = toReferences(summaries, sort)
  for (const neighbours of toNeighbours(summaries, sort)) {
    const { value: references } = found.next()
    if (references === undefined) break
    yield { neighbours, references }
  }
  found.return()
}

/** The next so many rows. */
function* take<Row>(rows: Iterator<Row>, count: number): Generator<Row, void> {
  for (let taken = 0; taken < count; taken += 1) {
    const { value, done } = rows.next()
    if (done === true) throw new TypeError(`Unexpected end of rows, expected ${count - taken} more`)
    yield value
  }
}
