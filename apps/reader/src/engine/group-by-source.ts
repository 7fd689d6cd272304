import type { BundleInfo } from './bundle.ts'
import { orderHits, type LoadedHit } from './order-hits.ts'
import type { SearchRequest } from './search-request.ts'
import type { SearchSession } from './search-session.ts'

/** What one source has for a search. */
export interface SourceGroup {
  readonly source: string
  readonly total: number
  /** The first of them, in the order asked for. */
  readonly hits: readonly LoadedHit[]
}

/** Results shown of each source; the rest are a click away. Chosen, not measured. */
const MOST_OF_A_SOURCE = 3

/**
 * The results source by source, the source with the most of them first.
 *
 * @param counts Results by source.
 * @param most How many sources, at most.
 */
export async function groupBySource<Info extends BundleInfo>(
  session: SearchSession<Info>,
  bundles: readonly Info[],
  request: SearchRequest,
  counts: Readonly<Record<string, number>>,
  most: number,
): Promise<readonly SourceGroup[]> {
  const { source: chosen } = request.chosen
  const sources = Object.entries(counts)
    .filter(([source, count]) => count > 0 && (chosen.length === 0 || chosen.includes(source)))
    .toSorted(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, most)
  return Promise.all(
    sources.map(async ([source, total]) => {
      const narrowed = { ...request, chosen: { ...request.chosen, source: [source] } }
      const { answers } = await session.ask(bundles, narrowed)
      return { source, total, hits: await orderHits(answers, request.order)(MOST_OF_A_SOURCE) }
    }),
  )
}
