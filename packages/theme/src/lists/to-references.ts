import type { EditionSummary } from '@fonds/model'
import type { EntryLinks, EntryReferences, References } from '../pages/references.ts'
import { compareOriginal } from './compare-original.ts'
import type { JoinedRow, NamedRow } from './reference-rows.ts'
import { isJoinedRow, isNamedRow } from './rows.guard.ts'
import type { Sort } from './sort.ts'
import { toLink } from './to-link.ts'

/** A title that more records of a site bear names none of them (“Letters to the editor”). Chosen, not measured. */
const MOST_OF_ONE_TITLE = 3
/** Links to other listings that are written out; of the others, the number. Chosen, not measured. */
const MOST_LINKS = 6

type NamedEntry = NamedRow & { readonly entry: NonNullable<NamedRow['entry']> }

const noLinks: EntryLinks = { links: [], total: 0 }

/**
 * Finds, for every record in the order given, what joins it to others: an entry of a listing is taken for a record, or for an entry of
 * another listing, where both stand on the same site under the same headline. Case, width and spacing do not count.
 * What bears one name on one site is held together.
 */
export function* toReferences(
  summaries: Iterable<EditionSummary>,
  sort: Sort,
): Generator<References, void> {
  const named = sort(namedOf(summaries), compareNamed, isNamedRow)
  const joined = sort(
    joinAll(named),
    (a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at),
    isJoinedRow,
  )
  named.close()
  try {
    yield* inPlace(summaries, joined)
  } finally {
    joined.close()
  }
}

/** Puts together what was found of each record. */
function* inPlace(
  summaries: Iterable<EditionSummary>,
  joined: Iterable<JoinedRow>,
): Generator<References, void> {
  const rows = joined[Symbol.iterator]()
  let next = rows.next()
  let at = 0
  for (const _ of summaries) {
    const entries: EntryReferences[] = []
    let listedOn = noLinks
    for (; next.done !== true && next.value.at === at; next = rows.next()) {
      if (next.value.entry !== null) entries.push(next.value.entry)
      listedOn = next.value.listedOn ?? listedOn
    }
    yield { entries, listedOn }
    at += 1
  }
}

/** Titles and headlines with a word in them. */
function* namedOf(summaries: Iterable<EditionSummary>): Generator<NamedRow, void> {
  let at = 0
  for (const summary of summaries) {
    const { site, title, dump, offset, dated, entries } = summary
    const own = { at, ...toLink(summary), dump, offset, dated }
    const key = title === null ? null : keyOf(site, title)
    if (key !== null) yield { ...own, key, entry: null }
    for (const [index, { id, headline }] of entries.entries()) {
      const name = keyOf(site, headline)
      if (name !== null) yield { ...own, key: name, entry: { index, id, headline } }
    }
    at += 1
  }
}

function compareNamed(a: NamedRow, b: NamedRow): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  if (a.at !== b.at) return compareOriginal(a, b)
  return (a.entry?.index ?? -1) - (b.entry?.index ?? -1)
}

function* joinAll(named: Iterable<NamedRow>): Generator<JoinedRow, void> {
  let group: NamedRow[] = []
  for (const row of named) {
    if (group[0] !== undefined && group[0].key !== row.key) {
      yield* join(group)
      group = []
    }
    group.push(row)
  }
  yield* join(group)
}

/** Joins what bears one name. */
function* join(group: readonly NamedRow[]): Generator<JoinedRow, void> {
  const places = group.filter(isEntry)
  if (places.length === 0) return
  const titled = group.filter(({ entry }) => entry === null)
  const listings = firstOfEach(places)
  for (const { at, entry } of places) {
    const texts = titled.filter((row) => row.at !== at)
    const [first] = texts
    const fullText = first === undefined || texts.length > MOST_OF_ONE_TITLE ? null : toLink(first)
    const alsoOn = others(listings, at)
    if (fullText === null && alsoOn.total === 0) continue
    const { index, id, headline } = entry
    yield { at, index, entry: { id, headline, fullText, alsoOn }, listedOn: null }
  }
  if (titled.length > MOST_OF_ONE_TITLE) return
  for (const { at } of titled) {
    const listedOn = others(listings, at)
    if (listedOn.total > 0) yield { at, index: -1, entry: null, listedOn }
  }
}

function isEntry(row: NamedRow): row is NamedEntry {
  return row.entry !== null
}

/** The first entry of each listing. */
function firstOfEach(places: readonly NamedEntry[]): readonly NamedEntry[] {
  return places.filter(({ at }, index) => places[index - 1]?.at !== at)
}

/** Listings without the record itself. */
function others(listings: readonly NamedEntry[], self: number): EntryLinks {
  const links: EntryLinks['links'][number][] = []
  let total = 0
  for (const place of listings) {
    if (place.at === self) continue
    total += 1
    if (total > MOST_LINKS) continue
    links.push({ ...toLink(place), anchor: place.entry.id, date: place.dated })
  }
  return { links, total }
}

/** Null for a headline without a word. */
function keyOf(site: string, headline: string): string | null {
  const words = headline.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return words === '' ? null : `${site}\n${words}`
}
