import type { IndexedEditions } from '../stages/index-editions.ts'
import type { RenderedShard } from '../stages/render-editions.ts'
import type { StoredPack } from '../stored/stored-pack.ts'

/** All packs that an archive is made of: pages of editions, lists, search bundles. */
export function packsOf(parts: {
  readonly rendered: readonly RenderedShard[]
  readonly lists: readonly StoredPack[]
  readonly indexed: IndexedEditions
}): readonly StoredPack[] {
  return [...parts.rendered.map(({ files }) => files), ...parts.lists, ...parts.indexed.packs]
}
