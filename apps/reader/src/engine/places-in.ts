import { BLOCK_END } from '@fonds/search/block-end'
import type { PagefindFragment } from './pagefind.ts'

/** A place inside a record that can be linked to: a heading, an entry of a listing. */
export interface Place {
  readonly id: string
  readonly heading: string
  /** Its words, `end` exclusive. */
  readonly start: number
  readonly end: number
}

/** The places of a record in which something was found, in order. */
export function placesIn({
  anchors,
  locations,
}: Pick<PagefindFragment, 'anchors' | 'locations'>): readonly Place[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[1-6]$/i.test(element) && text.trim() !== '')
    .toSorted((a, b) => a.location - b.location)
  return headings
    .map(({ id, text, location }, at) => ({
      id,
      heading: text.replaceAll('\u200B', '').replaceAll(BLOCK_END, '').trim(),
      start: location,
      end: headings[at + 1]?.location ?? Infinity,
    }))
    .filter(({ start, end }) => locations.some((found) => found >= start && found < end))
}
