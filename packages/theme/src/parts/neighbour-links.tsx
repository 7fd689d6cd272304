import type { Result } from 'hastscript'
import type { EditionLink } from '../pages/edition-link.ts'
import type { Neighbours } from '../pages/edition-page.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Frame } from './frame.ts'

/** The way to the records before and after this one in its source; null when it is the only one. */
export function neighbourLinks(frame: Frame, neighbours: Neighbours): Result | null {
  if (neighbours.total < 2) return null
  const { language } = frame
  const say = language.strings.edition
  return (
    <nav class="neighbours" aria-label={say.neighbours} lang={language.tag} dir={language.dir}>
      {neighbourLink(frame, 'prev', say.previous, neighbours.previous)}
      <p>
        {fillText(say.position, {
          position: formatNumber(language, neighbours.position),
          total: formatNumber(language, neighbours.total),
        })}
      </p>
      {neighbourLink(frame, 'next', say.next, neighbours.next)}
    </nav>
  )
}

function neighbourLink(
  frame: Frame,
  rel: 'prev' | 'next',
  name: string,
  link: EditionLink | null,
): Result | null {
  if (link === null) return null
  return (
    <a class={`neighbour-${rel}`} rel={rel} href={frame.to({ kind: 'edition', id: link.id })}>
      <span class="neighbour-way">{name}</span>{' '}
      <span class="neighbour-name">
        <bdi lang={link.lang}>{link.label}</bdi>
      </span>
    </a>
  )
}
