import type { CueFamily } from '../cues.table.ts'

/** The kinds of stretch that a header of a family opens. */
export type CueGroup = 'menu' | 'related' | 'comments' | 'share' | 'sign-up' | 'end' | 'offer'

/** Families that open the same kind of stretch. */
export const cueGroups: Readonly<Record<CueGroup, readonly CueFamily[]>> = {
  menu: ['navigation', 'search-box', 'login', 'skip-link'],
  related: ['related-links'],
  comments: ['comments'],
  share: ['share-bar'],
  'sign-up': ['sign-up'],
  end: ['footer', 'legal-notice', 'cookie-notice'],
  offer: ['advertisement'],
}
