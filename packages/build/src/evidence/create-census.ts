import type { Sighting, SourceRecord } from '@fonds/model'
import { lineKeys } from '@fonds/transform'
import { createSiteTable, type SiteTable } from './create-site-table.ts'

/**
 * What is known of all records together before any of them is transformed: which lines repeat on a site, and which
 * records were found more than once.
 */
export interface Census {
  /** Counts a record, in the order of dumps and offsets. Yields false when one of the same id was counted before. */
  readonly add: (record: SourceRecord, text: string) => boolean
  /** Adds a place to a record, counted or still to come. */
  readonly sight: (id: string, sighting: Sighting) => void
  readonly sites: SiteTable
  /** All further places at which a record was found: every one but the first. */
  readonly sightingsOf: (id: string) => readonly Sighting[]
}

export function createCensus(): Census {
  const sites = createSiteTable()
  const seen = new Set<string>()
  const sightings = new Map<string, Sighting[]>()

  const sight = (id: string, sighting: Sighting): void => {
    const others = sightings.get(id)
    if (others === undefined) sightings.set(id, [sighting])
    else others.push(sighting)
  }

  return {
    add(record, text) {
      const { id, dump, offset, bytes, captured } = record
      for (const sighting of record.sightings) sight(id, sighting)
      if (seen.has(id)) {
        sight(id, { dump, offset, bytes, captured })
        return false
      }
      seen.add(id)
      sites.add(record.site, lineKeys(text))
      return true
    },
    sight,
    sites,
    sightingsOf: (id) => sightings.get(id) ?? [],
  }
}
