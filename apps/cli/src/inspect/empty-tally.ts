import type { Tally } from './tally.ts'

/** Of nothing read yet. */
export function emptyTally(): Tally {
  return {
    dumps: 0,
    unread: 0,
    records: 0,
    sightings: 0,
    quarantined: 0,
    stored: { size: 0, read: 0, quarantined: 0 },
    bytes: { stream: 0, records: 0, framing: 0, skipped: 0, quarantined: 0 },
    characters: { published: 0, aside: 0, review: 0 },
    passedOver: new Map(),
    entries: 0,
    languages: new Map(),
    encodings: new Map(),
    formats: new Map(),
    kinds: new Map(),
    sites: new Map(),
    rules: new Map(),
  }
}
