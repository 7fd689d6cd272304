import type { Digest, Store } from '@fonds/workflow'

/** Objects of a store, one at a time. */
export async function* readObjects(
  store: Store,
  digests: readonly Digest[],
): AsyncGenerator<Uint8Array, void> {
  for (const digest of digests) yield await store.getObject(digest)
}
