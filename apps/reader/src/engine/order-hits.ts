import { sortTitle } from '@fonds/search/sort-title'
import type { BundleAnswer } from './bundle-answer.ts'
import type { Hit } from './hit.ts'
import type { PagefindFragment } from './pagefind.ts'
import type { Order } from './search-request.ts'

/** A record that was found, with what is shown of it. */
export interface LoadedHit extends Hit {
  readonly fragment: PagefindFragment
}

/** Gives the next hits, loading no more of them than needed; fewer than asked for at the end. */
export type HitSource = (count: number) => Promise<readonly LoadedHit[]>

type Before = (a: PagefindFragment, b: PagefindFragment) => boolean

const UNDATED_FIRST = ''
const UNDATED_LAST = '9999'

const before: Readonly<Record<Exclude<Order, 'relevance'>, Before>> = {
  newest: (a, b) => (a.meta['date'] ?? UNDATED_FIRST) > (b.meta['date'] ?? UNDATED_FIRST),
  oldest: (a, b) => (a.meta['date'] ?? UNDATED_LAST) < (b.meta['date'] ?? UNDATED_LAST),
  title: (a, b) => sortTitle(a.meta['title'] ?? '') < sortTitle(b.meta['title'] ?? ''),
}

/**
 * One order over the answers of several bundles. By relevance, scores are compared as they are; else the heads of
 * the bundles' own orders are.
 */
export function orderHits(answers: readonly BundleAnswer[], order: Order): HitSource {
  if (order === 'relevance') return byScore(answers)
  const isBefore = before[order]
  const queues = answers.map(({ hits }) => ({ hits, at: 0 }))
  const heads = new Map<(typeof queues)[number], LoadedHit>()
  const next = async (): Promise<LoadedHit | undefined> => {
    await Promise.all(
      queues.map(async (queue) => {
        const hit = queue.hits[queue.at]
        if (hit === undefined || heads.has(queue)) return
        const loaded = await loadHit(hit)
        if (loaded === undefined) queue.at += 1
        else heads.set(queue, loaded)
      }),
    )
    let best: (typeof queues)[number] | undefined
    for (const [queue, head] of heads) {
      const leader = best === undefined ? undefined : heads.get(best)
      if (leader === undefined || isBefore(head.fragment, leader.fragment)) best = queue
    }
    if (best === undefined) return undefined
    const hit = heads.get(best)
    heads.delete(best)
    best.at += 1
    return hit
  }
  return async (count) => {
    const taken: LoadedHit[] = []
    while (taken.length < count) {
      const hit = await next()
      if (hit === undefined) break
      taken.push(hit)
    }
    return taken
  }
}

function byScore(answers: readonly BundleAnswer[]): HitSource {
  const hits = answers
    .flatMap((answer) => answer.hits)
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  let at = 0
  return async (count) => {
    const taken = hits.slice(at, at + count)
    at += count
    const loaded = await Promise.all(taken.map(loadHit))
    return loaded.filter((hit) => hit !== undefined)
  }
}

/** Nothing where a fragment cannot be had: the reader has left the page, or the server has lost a file. */
async function loadHit(hit: Hit): Promise<LoadedHit | undefined> {
  const fragment = await hit.load()
  return fragment === null ? undefined : { ...hit, fragment }
}
