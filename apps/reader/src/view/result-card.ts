import { bestPlaces } from '../engine/best-places.ts'
import type { LoadedHit } from '../engine/order-hits.ts'
import { foundWords } from '../engine/found-words.ts'
import { type ExcerptPart, markWords } from '../text/mark-words.ts'
import { element } from './element.ts'
import { excerptOf } from './excerpt-of.ts'
import { isWithin } from './is-within.ts'
import { marked } from './marked.ts'
import { resultLink } from './result-link.ts'
import type { Speaker } from './speaker.ts'

/** Places inside a record that a card names, at most. Chosen, not measured. */
const MOST_PLACES = 5

/**
 * One result.
 *
 * @param level Of its heading.
 */
export function resultCard(
  { fragment, asked }: LoadedHit,
  level: 'h2' | 'h3',
  speaker: Speaker,
  languageName: (lang: string) => string,
): HTMLLIElement {
  const { raw_url: address, meta, filters } = fragment
  const words = foundWords(fragment, asked)
  const lang = filters['language']?.[0] ?? null
  const dir = meta['dir'] ?? 'ltr'
  const title = meta['title'] ?? speaker.say('untitled')
  const date = meta['date']
  const places = bestPlaces(fragment, MOST_PLACES)
  const excerpt = excerptOf(fragment, words, title)
  return element(
    'li',
    { class: 'hit' },
    element(
      level,
      { class: 'hit-title', lang, dir },
      element(
        'a',
        { href: resultLink(address, words), 'data-key': `hit:${address}` },
        ...marked(markWords(title, words)),
      ),
    ),
    element(
      'p',
      { class: 'hit-facts', dir },
      element('bdi', { class: 'hit-source' }, filters['source']?.[0] ?? ''),
      date === undefined
        ? null
        : element('time', { class: 'hit-date', datetime: date, dir: 'auto' }, speaker.date(date)),
      lang === null
        ? null
        : element('span', { class: 'hit-language' }, element('bdi', { lang }, languageName(lang))),
    ),
    element('p', { class: 'hit-excerpt', lang, dir }, ...marked(excerpt)),
    places.length === 0
      ? null
      : element(
          'ul',
          { class: 'hit-places', lang, dir, 'aria-label': speaker.say('insideMatches') },
          ...places.map((place) =>
            element(
              'li',
              {},
              element(
                'a',
                {
                  href: resultLink(address, words, place.id),
                  'data-key': `hit:${address}#${place.id}`,
                },
                ...marked(markWords(place.heading, words)),
              ),
              ...placeText(excerpt, excerptOf(fragment, words, place.heading, place)),
            ),
          ),
        ),
  )
}

/** The words of a place, behind its name; nothing where the card's excerpt has shown them already. */
function placeText(
  shown: readonly ExcerptPart[],
  parts: readonly ExcerptPart[],
): readonly (Node | string)[] {
  if (isWithin(parts, shown)) return []
  return [' ', element('span', { class: 'hit-place-text' }, ...marked(parts))]
}
