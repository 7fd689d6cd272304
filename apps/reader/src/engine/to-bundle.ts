import type { Bundle, BundleInfo } from './bundle.ts'
import type { FilterCounts, Pagefind, PagefindResponse } from './pagefind.ts'
import type { Facet } from './search-request.ts'

/** Answers kept for each bundle. Chosen, not measured: one request asks for a handful. */
const MOST_KEPT = 40

/** Makes a bundle of Pagefind's module that does not work twice for the same question: a request asks some of them more than once. */
export function toBundle(info: BundleInfo, pagefind: Pagefind): Bundle {
  const kept = new Map<string, Promise<PagefindResponse>>()
  const pages = new Map<Facet, Promise<ReadonlyMap<string, ReadonlySet<string>>>>()
  let filters: Promise<FilterCounts> | null = null

  const loadFilters = async (): Promise<FilterCounts> => {
    const counts = await pagefind.filters()
    // What was searched before was not counted.
    kept.clear()
    return counts
  }
  const bundle: Bundle = {
    ...info,
    search(term, options) {
      const key = JSON.stringify([term, options])
      const known = kept.get(key)
      if (known !== undefined) return known
      const answer = pagefind.search(term, options)
      kept.set(key, answer)
      answer.catch(() => kept.delete(key))
      const oldest = kept.keys().next()
      if (kept.size > MOST_KEPT && oldest.done !== true) kept.delete(oldest.value)
      return answer
    },
    filters: () => (filters ??= loadFilters()),
    pagesByValue(facet) {
      const known = pages.get(facet)
      if (known !== undefined) return known
      const read = readPages(bundle.filters, pagefind, facet)
      pages.set(facet, read)
      return read
    },
  }
  return bundle
}

async function readPages(
  filters: Bundle['filters'],
  pagefind: Pagefind,
  facet: Facet,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pages = new Map<string, ReadonlySet<string>>()
  // One after the other, so that a search made meanwhile does not wait for all of them.
  for (const value of Object.keys((await filters())[facet] ?? {})) {
    const { results } = await pagefind.search(null, { filters: { [facet]: { any: [value] } } })
    pages.set(value, new Set(results.map(({ id }) => id)))
  }
  return pages
}
