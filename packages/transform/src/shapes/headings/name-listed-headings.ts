import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { publishAs } from '../../passages/publish-as.ts'
import { type Contents, findContents } from './find-contents.ts'

/** Share of the lines that a list of contents names, at least, that must stand over longer, published text. Chosen, not measured. */
const LEAST_OVER_TEXT = 0.5

/**
 * Names the headings that a list of contents announces, and publishes those that were set aside for repeating the list:
 * they part the text. Only where the list itself is set aside: of the lines below a published one, the gold of the
 * training split takes not a third for headings, below one set aside every second. A published list is a list, though its
 * lines look like headings. A list that counts them names headings all the same.
 */
export function nameListedHeadings(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  for (const contents of findContents(passages)) {
    if (!announcesText(passages, contents)) continue
    const lines = contents.places.map((_, at) => contents.start + at)
    if (lines.filter((line) => passages[line]?.keep === true).length * 2 > lines.length) {
      for (const line of lines) nameItem(named, line)
      if (!contents.counts) continue
    }
    for (const place of contents.places) nameHeading(named, place)
  }
  return named
}

function announcesText(passages: readonly Passage[], { places }: Contents): boolean {
  const over = places.filter((place) => {
    const [heading, next] = [passages[place], passages[place + 1]]
    if (heading === undefined || next?.keep !== true) return false
    return next.unit.text.length > heading.unit.text.length
  })
  return over.length >= LEAST_OVER_TEXT * places.length
}

function nameItem(passages: Passage[], index: number): void {
  const passage = passages[index]
  if (passage?.keep !== true || passage.kind !== 'other') return
  passages[index] = changePassage(passage, { kind: 'list-item', depth: 0, ordered: false })
}

function nameHeading(passages: Passage[], index: number): void {
  const passage = passages[index]
  if (passage === undefined || passages[index + 1]?.keep !== true) return
  passages[index] = publishAs(passage, 'heading')
}
