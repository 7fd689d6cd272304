import type { CueFamily } from '../cues.table.ts'

/** The families, in the order of the columns of `findCues`. */
export const cueFamilies: readonly CueFamily[] = [
  'skip-link',
  'navigation',
  'search-box',
  'login',
  'pagination',
  'cookie-notice',
  'sign-up',
  'share-bar',
  'advertisement',
  'interface-text',
  'related-links',
  'comments',
  'footer',
  'legal-notice',
]
