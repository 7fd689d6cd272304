import { changePassage } from '../passages/change-passage.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'
import { endsInColon } from '../text/ends-in-colon.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { isUnmarkedItem } from './is-unmarked-item.ts'

/** Probability of an item that a line has at least which the items around it make one. Chosen on the training pages. */
const LEAST_ITEM = 0.12
/** Items that a list has at least before its ends are looked for. Chosen, not measured. */
const LEAST_ITEMS = 2
/** A line at the end of a list is at most so many times as long as its longest item. Chosen, not measured. */
const LONGER = 1.5
/** Lines that a list takes in at either end. Chosen, not measured. */
const REACH = 2

/**
 * Takes the ends of a list in that lost its markers: short lines right above or below its items, up to a heading or a line
 * that ends in a colon. The classifier knows the middle of a list best.
 */
export function fillItems(passages: readonly Passage[]): Passage[] {
  const filled = [...passages]
  for (const { start, end } of listRuns(passages, isUnmarkedItem))
    if (end - start >= LEAST_ITEMS) takeEnds(filled, start, end)
  return filled
}

function takeEnds(passages: Passage[], start: number, end: number): void {
  const items = passages.slice(start, end)
  const longest = Math.max(...items.map(({ unit }) => unit.text.length))
  const ended = items.every(({ unit }) => endsSentence(unit.text))
  const mayTake = (index: number, below: number): boolean => {
    const passage = passages[index]
    if (passage?.keep !== true || passage.kind !== 'paragraph' || passage.facts.length > 1)
      return false
    if (
      passage.listed < LEAST_ITEM ||
      passages[below]?.unit.blankBefore !== items[1]?.unit.blankBefore
    )
      return false
    const { text } = passage.unit
    return text.length <= LONGER * longest && endsSentence(text) === ended && !endsInColon(text)
  }
  let first = start
  while (start - first < REACH && mayTake(first - 1, first)) first--
  if (first < start && leadsIn(passages[first - 1])) take(passages, first, start)
  let last = end
  while (last - end < REACH && mayTake(last, last)) last++
  if (last > end && closes(passages[last])) take(passages, end, last)
}

function take(passages: Passage[], from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const passage = passages[index]
    if (passage !== undefined)
      passages[index] = changePassage(passage, { kind: 'list-item', depth: 0, ordered: false })
  }
}

function leadsIn(above: Passage | undefined): boolean {
  return above?.keep === true && (above.kind === 'heading' || endsInColon(above.unit.text))
}

/** A heading, a finished sentence, or what is set aside: none of them goes on with the list. */
function closes(below: Passage | undefined): boolean {
  return below?.keep !== true || below.kind === 'heading' || endsSentence(below.unit.text)
}
