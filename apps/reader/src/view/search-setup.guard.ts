import type { SearchSetup } from '@fonds/theme'

/** Whether a page's data block is the one that the theme writes. */
export function isSearchSetup(value: unknown): value is SearchSetup {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lang' in value &&
    typeof value.lang === 'string' &&
    'bundles' in value &&
    Array.isArray(value.bundles) &&
    'strings' in value &&
    typeof value.strings === 'object'
  )
}
