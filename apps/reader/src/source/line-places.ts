import type { LinePlace } from './line-place.ts'
import { linesOf } from './lines-of.ts'
import { publishedBlocks } from './published-blocks.ts'

/** Where each line of the source text stands in the page, published or set aside; blank lines stand nowhere. */
export function linePlaces(text: HTMLElement): ReadonlyMap<number, LinePlace> {
  const places = new Map<number, LinePlace>()
  for (const element of publishedBlocks(text)) fill(places, { element, rule: null })
  const aside = document.querySelectorAll<HTMLElement>('.set-aside li[data-lines]')
  for (const element of aside) fill(places, { element, rule: element.dataset['rule'] ?? '' })
  return places
}

/** A line is where it was found first: one of which a word was cut is published. */
function fill(places: Map<number, LinePlace>, place: LinePlace): void {
  const [from, to] = linesOf(place.element) ?? [1, 0]
  for (let line = from; line <= to; line++) if (!places.has(line)) places.set(line, place)
}
