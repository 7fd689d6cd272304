import type { ListFacet } from '../engine/search-request.ts'
import { element } from './element.ts'
import type { Speaker } from './speaker.ts'

/** Values shown before the reader asks for all. Chosen, not measured. */
const MOST_SHOWN = 8

export interface FacetList {
  readonly facet: ListFacet
  readonly counts: Readonly<Record<string, number>>
  readonly chosen: readonly string[]
  readonly label: (value: string) => string
  /** True: all values are shown. */
  readonly open: boolean
  readonly onChoose: (chosen: readonly string[]) => void
  readonly onOpen: () => void
}

/** The values of a group, with counts, to choose from; null when there is nothing to choose between. */
export function facetList(list: FacetList, speaker: Speaker): HTMLFieldSetElement | null {
  const { facet, counts, chosen, label, open } = list
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
    .map((value) => ({ value, count: counts[value] ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) => b.count - a.count || (label(a.value) < label(b.value) ? -1 : 1))
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null
  const shown = values.filter(({ isChosen }, at) => open || at < MOST_SHOWN || isChosen)
  const items = shown.map(({ value, count, isChosen }) => {
    const box = element('input', {
      type: 'checkbox',
      checked: isChosen,
      'data-key': `${facet}:${value}`,
    })
    box.addEventListener('change', () => {
      const others = chosen.filter((each) => each !== value)
      list.onChoose(box.checked ? [...others, value] : others)
    })
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('bdi', { class: 'facet-value' }, label(value)),
        element('span', { class: 'facet-count' }, speaker.number(count)),
      ),
    )
  })
  const more = element(
    'button',
    { type: 'button', class: 'facet-more', 'data-key': `${facet}:more` },
    `${speaker.say('showAll')} (${speaker.number(values.length)})`,
  )
  more.addEventListener('click', list.onOpen)
  return element(
    'fieldset',
    { class: `facet facet-${facet}` },
    element('legend', {}, speaker.say(facet)),
    element('ul', {}, ...items),
    shown.length < values.length ? more : null,
  )
}
