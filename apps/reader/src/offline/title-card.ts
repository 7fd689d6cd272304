import { markWords } from '../text/mark-words.ts'
import { element } from '../view/element.ts'
import { marked } from '../view/marked.ts'
import { resultLink } from '../view/result-link.ts'
import type { Speaker } from '../view/speaker.ts'
import type { TitleHit } from './search-titles.ts'

/** One result of the search in titles. */
export function titleCard(
  { row, headlines }: TitleHit,
  words: readonly string[],
  speaker: Speaker,
): HTMLLIElement {
  const [address, title, source, lang, date] = row
  return element(
    'li',
    // Runs as its first words, the title, do: no direction is listed, and the facts stand on the title's side.
    { class: 'hit', dir: 'auto' },
    element(
      'h2',
      { class: 'hit-title', lang },
      element('a', { href: resultLink(address, words) }, ...marked(markWords(title, words, true))),
    ),
    element(
      'p',
      { class: 'hit-facts' },
      element('bdi', { class: 'hit-source' }, source),
      date === null
        ? null
        : element('time', { class: 'hit-date', datetime: date, dir: 'auto' }, speaker.date(date)),
    ),
    headlines.length === 0
      ? null
      : element(
          'ul',
          { class: 'hit-places', lang, dir: 'auto', 'aria-label': speaker.say('insideMatches') },
          ...headlines.map(([id, headline]) =>
            element(
              'li',
              {},
              element(
                'a',
                { href: resultLink(address, words, id) },
                ...marked(markWords(headline, words, true)),
              ),
            ),
          ),
        ),
  )
}
