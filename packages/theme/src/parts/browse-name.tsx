import { impossible } from '../addresses/impossible.ts'
import type { BrowseRef } from '../addresses/page-ref.ts'
import { languageName } from '../languages/language-name.ts'
import { formatDate } from '../strings/format-date.ts'
import { breakAtMarks } from './break-at-marks.tsx'
import type { Content } from './content.ts'
import type { Frame } from './frame.ts'
import { languageLabel } from './language-label.tsx'

/** What a list is called: as plain text, for titles, and as it is shown. */
export interface BrowseName {
  readonly text: string
  readonly node: Content
}

/** Names a list. */
export function browseName(frame: Frame, ref: BrowseRef): BrowseName {
  const say = frame.language.strings
  switch (ref.kind) {
    case 'sources':
    case 'titles':
    case 'dates':
    case 'languages':
    case 'kinds':
      return { text: say.browse[ref.kind], node: say.browse[ref.kind] }
    case 'source':
      return { text: ref.site, node: <bdi>{breakAtMarks(ref.site)}</bdi> }
    case 'date': {
      const text = ref.year === null ? say.browse.undated : formatDate(frame.language, ref.year)
      return { text, node: text }
    }
    case 'language':
      return {
        text: languageName(ref.lang) ?? say.chrome.unknownLanguage,
        node: languageLabel(frame, ref.lang),
      }
    case 'kind':
      return { text: say.kinds[ref.of], node: say.kinds[ref.of] }
    default:
      return impossible(ref)
  }
}
