import { Session } from 'node:inspector/promises'

export type Part =
  | 'features'
  | 'model'
  | 'entries'
  | 'title and statements'
  | 'language'
  | 'hast'
  | 'site evidence'
  | 'blocks'
  | 'collector'
  | 'other'

/** Parts of the transform, by where their code lies; the first that fits counts. */
const parts: readonly (readonly [Part, RegExp])[] = [
  ['features', /\/transform\/[^/]+\/classify\/(?:features|measure|words)\//],
  ['model', /\/transform\/[^/]+\/(?:classify|forests)\//],
  ['entries', /\/transform\/[^/]+\/entries\//],
  ['title and statements', /\/transform\/[^/]+\/(?:titles|authors|statements)\/|\/chrono-node\//],
  ['language', /\/transform\/[^/]+\/language\/|\/eld\//],
  ['hast', /\/transform\/[^/]+\/edition\/(?:to-body|block-|link-text)|\/content-id|\/hast/],
  ['site evidence', /\/transform\/[^/]+\/evidence\//],
  ['blocks', /\/transform\//],
]

/** Microseconds between two looks. */
const LOOK_EVERY = 500

/**
 * Does work under the profiler and says which share of its samples each part of the transform has: a sample counts for the
 * innermost function whose file belongs to one.
 */
export async function profileParts(work: () => void): Promise<ReadonlyMap<Part, number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: LOOK_EVERY })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const partOf = new Map<number, Part>()
  const walk = (id: number, outer: Part): void => {
    const node = nodes.get(id)
    if (node === undefined) return
    const { functionName, url } = node.callFrame
    const own = parts.find(([, pattern]) => pattern.test(url))?.[0] ?? outer
    partOf.set(id, functionName === '(garbage collector)' ? 'collector' : own)
    for (const child of node.children ?? []) walk(child, own)
  }
  const [root] = profile.nodes
  if (root !== undefined) walk(root.id, 'other')
  const counts = new Map<Part, number>()
  const samples = profile.samples ?? []
  for (const sample of samples) {
    const part = partOf.get(sample) ?? 'other'
    counts.set(part, (counts.get(part) ?? 0) + 1 / samples.length)
  }
  return counts
}
