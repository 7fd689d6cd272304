import type { Advice } from '../engine/advice.ts'
import { formatQuery } from '../query/format-query.ts'
import type { Query } from '../query/query.ts'
import { element } from './element.ts'
import type { Speaker } from './speaker.ts'

export interface AdviceActions {
  readonly onWiden: () => void
  readonly onQuery: (query: Query) => void
}

/** What to do where nothing was found. */
export function adviceView(advice: Advice, speaker: Speaker, actions: AdviceActions): HTMLElement {
  const button = (text: string, onClick: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, text)
    made.addEventListener('click', onClick)
    return made
  }
  const { loose } = advice
  const items = [
    advice.unfiltered === 0
      ? null
      : button(
          `${speaker.say('dropFilters')} (${speaker.number(advice.unfiltered)})`,
          actions.onWiden,
        ),
    loose === null
      ? null
      : button(`${formatQuery(loose.query)} (${speaker.number(loose.records)})`, () =>
          actions.onQuery(loose.query),
        ),
    ...advice.shorter.map(({ without, query, records }) =>
      button(speaker.count('without', records, { word: without }), () => actions.onQuery(query)),
    ),
  ].filter((item) => item !== null)
  return element(
    'div',
    { class: 'search-advice' },
    advice.near.length === 0
      ? null
      : element(
          'p',
          {},
          speaker.say('nearWords'),
          ...advice.near.flatMap(({ word, query }) => [
            ' ',
            button(word, () => actions.onQuery(query)),
          ]),
        ),
    items.length === 0 ? null : element('ul', {}, ...items.map((item) => element('li', {}, item))),
    items.length + advice.near.length > 0 ? null : element('p', {}, speaker.say('noneHint')),
  )
}
