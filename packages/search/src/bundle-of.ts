/** The bundle of pages in no known language. */
const UNKNOWN = 'und'

/**
 * The name of the bundle that holds pages of a language: its primary subtag, lower case, or `und`.
 * Regions and scripts share a bundle, as Pagefind stems and segments by the primary subtag alone.
 */
export function bundleOf(lang: string): string {
  try {
    // Not `.language`: it is undefined for `und`.
    return new Intl.Locale(lang).baseName.split('-')[0] ?? UNKNOWN
  } catch {
    return UNKNOWN
  }
}
