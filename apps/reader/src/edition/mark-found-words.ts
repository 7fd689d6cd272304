import type { Speaker } from '../view/speaker.ts'
import { markRanges } from './mark-ranges.ts'
import { marksBar } from './marks-bar.ts'
import { matchRanges } from './match-ranges.ts'

/**
 * Marks the words that a search led here with (`?q=`), and brings the first of them into view: the first at or after
 * the place that the address names, if it names one.
 */
export function markFoundWords(text: HTMLElement, address: URL, speaker: Speaker): void {
  const words = (address.searchParams.get('q') ?? '').split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return
  const ranges = matchRanges(text, words)
  if (ranges.length === 0) return
  const first = firstAfter(ranges, placeOf(address))
  const bar = marksBar(markRanges(ranges), first, speaker)
  document.body.append(bar)
}

function placeOf(address: URL): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(address.hash.slice(1)))
  } catch {
    return null
  }
}

function firstAfter(ranges: readonly Range[], place: HTMLElement | null): number {
  if (place === null) return 0
  const at = ranges.findIndex((range) => {
    const position = place.compareDocumentPosition(range.startContainer)
    return (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0
  })
  return at === -1 ? 0 : at
}
