import type { SiteFacts } from '../site/site-pages.ts'
import type { IndexedEditions } from '../stages/index-editions.ts'

/** What an archive says of its bundles; what they cost is for who builds it. */
export function listedBundles({ bundles }: IndexedEditions): SiteFacts['bundles'] {
  return bundles.map(({ lang, name, pages }) => ({ lang, name, pages }))
}
