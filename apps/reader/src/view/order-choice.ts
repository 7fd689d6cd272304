import { orders, type Order } from '../engine/search-request.ts'
import { element } from './element.ts'
import type { Speaker } from './speaker.ts'

const names: Readonly<Record<Order, string>> = {
  relevance: 'sortRelevance',
  newest: 'sortNewest',
  oldest: 'sortOldest',
  title: 'sortTitle',
}

/** The choice of an order. */
export function orderChoice(
  chosen: Order,
  speaker: Speaker,
  onChoose: (order: Order) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    { 'data-key': 'order' },
    ...orders.map((order) =>
      element('option', { value: order, selected: order === chosen }, speaker.say(names[order])),
    ),
  )
  select.addEventListener('change', () => {
    onChoose(orders.find((order) => order === select.value) ?? 'relevance')
  })
  return element('label', { class: 'search-order' }, speaker.say('sort'), ' ', select)
}
