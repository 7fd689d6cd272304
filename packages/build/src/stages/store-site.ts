import type { Site } from '@fonds/theme'
import { canonicalJson, type Digest, type Store } from '@fonds/workflow'
import { toJson } from '../to-json.ts'

/**
 * Stores what editions and lists share. Scripts of other pages are no concern of these: one that changes would have them
 * all laid out anew.
 */
export async function storeSite(site: Site, store: Store): Promise<Digest> {
  const scripts = site.scripts.filter(({ role }) => role === 'edition')
  return store.putObject(Buffer.from(canonicalJson(toJson({ ...site, scripts }))))
}
