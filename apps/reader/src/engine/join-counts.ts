import type { FilterCounts } from './pagefind.ts'

/** Adds up what several bundles counted. */
export function joinCounts(all: readonly FilterCounts[]): FilterCounts {
  const joined = new Map<string, Map<string, number>>()
  for (const counts of all) {
    for (const [facet, values] of Object.entries(counts)) {
      const into = joined.get(facet) ?? new Map<string, number>()
      joined.set(facet, into)
      for (const [value, count] of Object.entries(values))
        into.set(value, (into.get(value) ?? 0) + count)
    }
  }
  return Object.fromEntries(
    [...joined].map(([facet, values]) => [facet, Object.fromEntries(values)]),
  )
}
