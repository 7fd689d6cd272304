import type { EditionSummary } from '@fonds/model'
import type { EditionLink } from '../pages/edition-page.ts'
import type { EntryLink, EntryLinks, EntryReferences, References } from '../pages/references.ts'
import { compareOriginal } from './compare-original.ts'

/** A title that more records of a site bear names none of them (“Letters to the editor”). Chosen, not measured. */
const MOST_OF_ONE_TITLE = 3
/** Links to other listings that are written out; of the others, the number. Chosen, not measured. */
const MOST_LINKS = 6

/** A listing and the entry in it. */
interface Place {
  readonly listing: EditionSummary
  readonly entry: EditionSummary['entries'][number]
}

const nothing: References = { entries: [], listedOn: { links: [], total: 0 } }

/**
 * Finds, for every record by id, what joins it to others: an entry of a listing is taken for a record, or for an entry of
 * another listing, where both stand on the same site under the same headline. Case, width and spacing do not count.
 */
export function toReferences(
  summaries: readonly EditionSummary[],
): ReadonlyMap<string, References> {
  const ordered = summaries.toSorted(compareOriginal)
  const places = placesOf(ordered)
  const titled = titledRecords(ordered, places)
  return new Map(
    ordered.map((summary) => {
      const entries = summary.entries.flatMap((entry) =>
        entryReferences(summary, entry, titled, places),
      )
      const key = summary.title === null ? null : keyOf(summary.site, summary.title)
      const isNamed = key !== null && isOneOfFew(titled.get(key), summary)
      const listedOn = isNamed ? others(places.get(key), summary) : nothing.listedOn
      const isJoined = entries.length > 0 || listedOn.total > 0
      return [summary.id, isJoined ? { entries, listedOn } : nothing]
    }),
  )
}

/** Every entry of every listing, by site and headline. */
function placesOf(summaries: readonly EditionSummary[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const listing of summaries) {
    for (const entry of listing.entries) {
      const key = keyOf(listing.site, entry.headline)
      if (key !== null) push(places, key, { listing, entry })
    }
  }
  return places
}

/** The records whose title is the headline of an entry. */
function titledRecords(
  summaries: readonly EditionSummary[],
  places: ReadonlyMap<string, readonly Place[]>,
): ReadonlyMap<string, readonly EditionSummary[]> {
  const titled = new Map<string, EditionSummary[]>()
  for (const summary of summaries) {
    const key = summary.title === null ? null : keyOf(summary.site, summary.title)
    if (key !== null && places.has(key)) push(titled, key, summary)
  }
  return titled
}

function entryReferences(
  listing: EditionSummary,
  { id, headline }: EditionSummary['entries'][number],
  titled: ReadonlyMap<string, readonly EditionSummary[]>,
  places: ReadonlyMap<string, readonly Place[]>,
): readonly EntryReferences[] {
  const key = keyOf(listing.site, headline)
  if (key === null) return []
  const texts = (titled.get(key) ?? []).filter((summary) => summary !== listing)
  const [first] = texts
  const fullText = first === undefined || texts.length > MOST_OF_ONE_TITLE ? null : toLink(first)
  const alsoOn = others(places.get(key), listing)
  return fullText === null && alsoOn.total === 0 ? [] : [{ id, headline, fullText, alsoOn }]
}

function isOneOfFew(
  sharing: readonly EditionSummary[] | undefined,
  summary: EditionSummary,
): boolean {
  return sharing !== undefined && sharing.includes(summary) && sharing.length <= MOST_OF_ONE_TITLE
}

/** The listings among some places, each once, without the record itself. */
function others(places: readonly Place[] = [], self: EditionSummary): EntryLinks {
  const byListing = new Map<EditionSummary, Place>()
  for (const place of places) {
    if (place.listing !== self && !byListing.has(place.listing)) byListing.set(place.listing, place)
  }
  const links = [...byListing.values()].slice(0, MOST_LINKS).map(toEntryLink)
  return { links, total: byListing.size }
}

function toEntryLink({ listing, entry }: Place): EntryLink {
  return { ...toLink(listing), anchor: entry.id, date: listing.dated }
}

function toLink({ id, label, lang, dir }: EditionSummary): EditionLink {
  return { id, label, lang, dir }
}

/** Null for a headline without a word. */
function keyOf(site: string, headline: string): string | null {
  const words = headline.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return words === '' ? null : `${site}\n${words}`
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
