import type { SourceGroup } from '../engine/group-by-source.ts'
import { element } from './element.ts'
import type { Speaker } from './speaker.ts'

/** The results of one source, with a way to all of them. */
export function groupSection(
  { source, total, hits }: SourceGroup,
  list: HTMLElement,
  speaker: Speaker,
  onSource: (source: string) => void,
): HTMLElement {
  const all = element(
    'button',
    { type: 'button', class: 'search-more', 'data-key': `source-group:${source}` },
    speaker.count('allOfSource', total),
  )
  all.addEventListener('click', () => onSource(source))
  return element(
    'section',
    { class: 'hit-group' },
    element(
      'h2',
      { class: 'hit-group-name' },
      element('bdi', {}, source),
      ' ',
      element('span', { class: 'facet-count' }, speaker.number(total)),
    ),
    list,
    total > hits.length ? all : null,
  )
}
