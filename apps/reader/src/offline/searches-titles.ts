import type { SearchSetup } from '@fonds/theme'

/**
 * Whether titles are searched and no texts: Pagefind needs a server, which a disk is not, and bundles, which an archive may
 * have been built without.
 */
export function searchesTitles({ bundles }: Pick<SearchSetup, 'bundles'>): boolean {
  return location.protocol === 'file:' || bundles.length === 0
}
