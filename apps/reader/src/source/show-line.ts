import type { LinePlace } from './line-place.ts'
import { lineId } from './line-id.ts'

/** Brings a line of the source text into view, and its block beside it where that stands out of sight. */
export function showLine(
  line: number,
  lines: HTMLElement,
  places: ReadonlyMap<number, LinePlace>,
): void {
  const place = places.get(line)
  if (place?.rule === null && !isInView(place.element))
    place.element.scrollIntoView({ block: 'start', behavior: 'instant' })
  const shown = document.getElementById(lineId(line))
  if (shown === null) return
  lines.scrollTop = shown.offsetTop - lines.offsetTop - lines.clientHeight / 2
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
