import type { Result } from 'hastscript'
import type { EntryLinks } from '../pages/references.ts'
import { count } from '../strings/count.ts'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'

/** Links to entries of listings, each with the date of its listing, and how many there are beyond those. */
export function entryLinks(frame: Frame, { links, total }: EntryLinks): Result {
  const { language } = frame
  const more = total - links.length
  return (
    <ul>
      {links.map(({ id, anchor, label, lang, date }) => (
        <li>
          <a href={frame.to({ kind: 'edition', id, anchor })}>
            <bdi lang={lang}>{label}</bdi>
          </a>
          {date === null ? null : <small> {humanDate(frame, date)}</small>}
        </li>
      ))}
      {more > 0 ? <li>{count(language, language.strings.counts.more, more)}</li> : null}
    </ul>
  )
}
