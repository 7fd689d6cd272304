import type { EditionSummary } from '@fonds/model'
import type { ListedYear } from '../pages/listed.ts'
import { yearOf } from './year-of.ts'

/** Counts records by the year they state, oldest first, then those that state none. */
export function tallyYears(summaries: Iterable<EditionSummary>): readonly ListedYear[] {
  const counts = new Map<string | null, number>()
  for (const summary of summaries) {
    const year = yearOf(summary)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .map(([year, records]) => ({ year, records }))
    .sort((a, b) => (rank(a.year) < rank(b.year) ? -1 : 1))
}

function rank(year: string | null): string {
  return year ?? '~'
}
