import type { EditionSummary } from '@fonds/model'
import type { EditionLink, Neighbours } from '../pages/edition-page.ts'
import { compareOriginal } from './compare-original.ts'

/** For every record, by id: those before and after it in its source, in the original order. */
export function toNeighbours(
  summaries: readonly EditionSummary[],
): ReadonlyMap<string, Neighbours> {
  const bySite = new Map<string, EditionSummary[]>()
  for (const summary of summaries) {
    const members = bySite.get(summary.site)
    if (members === undefined) bySite.set(summary.site, [summary])
    else members.push(summary)
  }
  const result = new Map<string, Neighbours>()
  for (const members of bySite.values()) {
    members.sort(compareOriginal)
    for (const [index, summary] of members.entries()) {
      result.set(summary.id, {
        previous: toLink(members[index - 1]),
        next: toLink(members[index + 1]),
        position: index + 1,
        total: members.length,
      })
    }
  }
  return result
}

function toLink(summary: EditionSummary | undefined): EditionLink | null {
  if (summary === undefined) return null
  return { id: summary.id, label: summary.label, lang: summary.lang, dir: summary.dir }
}
