import { gunzipSync } from 'node:zlib'

/** What Pagefind 1.6 writes before the JSON of its files. */
const SIGNATURE = 'pagefind_dcd'

/**
 * The address of the page that a fragment of a bundle (`fragment/….pf_fragment`) tells of, as Pagefind has it: with a
 * slash before it. Null when the bytes are no fragment.
 */
export function readFragment(bytes: Uint8Array): string | null {
  try {
    const text = gunzipSync(bytes).toString()
    if (!text.startsWith(SIGNATURE)) return null
    const value: unknown = JSON.parse(text.slice(SIGNATURE.length))
    return typeof value === 'object' &&
      value !== null &&
      'url' in value &&
      typeof value.url === 'string'
      ? value.url
      : null
  } catch {
    return null
  }
}
