import { impossible } from '../addresses/impossible.ts'
import type { BrowseRef } from '../addresses/page-ref.ts'
import type { Crumb } from './breadcrumbs.tsx'
import type { Frame } from './frame.ts'

/** The way from the home page to a list; empty for the lists that the home page leads to. */
export function browseCrumbs(frame: Frame, ref: BrowseRef): readonly Crumb[] {
  const say = frame.language.strings.chrome
  switch (ref.kind) {
    case 'sources':
    case 'titles':
    case 'dates':
    case 'languages':
    case 'kinds':
      return []
    case 'source':
      return [{ name: say.sources, ref: { kind: 'sources', page: 1 } }]
    case 'date':
      return [{ name: say.dates, ref: { kind: 'dates', page: 1 } }]
    case 'language':
      return [{ name: say.languages, ref: { kind: 'languages', page: 1 } }]
    case 'kind':
      return [{ name: say.kinds, ref: { kind: 'kinds', page: 1 } }]
    default:
      return impossible(ref)
  }
}
