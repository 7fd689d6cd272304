import type { EditionSummary } from '@fonds/model'
import type { Neighbours } from '../pages/edition-page.ts'
import { compareOriginal } from './compare-original.ts'
import type { MemberRow, PlacedRow } from './neighbour-rows.ts'
import { isMemberRow, isPlacedRow } from './rows.guard.ts'
import type { Sort } from './sort.ts'
import { toLink } from './to-link.ts'

/**
 * For every record, in the order given: those before and after it in its source, in the original order. Three records of a
 * source are held at a time, and the number of each source's.
 *
 * @param summaries are read twice.
 */
export function* toNeighbours(
  summaries: Iterable<EditionSummary>,
  sort: Sort,
): Generator<Neighbours, void> {
  const totals = new Map<string, number>()
  for (const { site } of summaries) totals.set(site, (totals.get(site) ?? 0) + 1)
  const members = sort(membersOf(summaries), compareMembers, isMemberRow)
  const placed = sort(placeMembers(members, totals), (a, b) => a.at - b.at, isPlacedRow)
  members.close()
  try {
    for (const { neighbours } of placed) yield neighbours
  } finally {
    placed.close()
  }
}

function* membersOf(summaries: Iterable<EditionSummary>): Generator<MemberRow, void> {
  let at = 0
  for (const summary of summaries) {
    const { site, dump, offset } = summary
    yield { at, ...toLink(summary), site, dump, offset }
    at += 1
  }
}

function compareMembers(a: MemberRow, b: MemberRow): number {
  if (a.site !== b.site) return a.site < b.site ? -1 : 1
  return compareOriginal(a, b)
}

function* placeMembers(
  members: Iterable<MemberRow>,
  totals: ReadonlyMap<string, number>,
): Generator<PlacedRow, void> {
  let before: MemberRow | null = null
  let here: MemberRow | null = null
  let position = 0
  const placeHere = function* (after: MemberRow | null): Generator<PlacedRow, void> {
    if (here === null) return
    const { at, site } = here
    position = before?.site === site ? position + 1 : 1
    const previous = before?.site === site ? toLink(before) : null
    const next = after?.site === site ? toLink(after) : null
    yield { at, neighbours: { previous, next, position, total: totals.get(site) ?? 0 } }
  }
  for (const after of members) {
    yield* placeHere(after)
    before = here
    here = after
  }
  yield* placeHere(null)
}
