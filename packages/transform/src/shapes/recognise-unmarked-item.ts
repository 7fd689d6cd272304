import type { Passage } from '../passages/passage.ts'
import { isItem } from './is-item.ts'
import type { Shape } from './shape.ts'

/** As `LEAST_HEADING` of headings: about half the F1 that items reach. */
const LEAST_ITEM = 0.27
/** Without a marker and without a like line beside it, an item is no longer than this; in characters. */
const LONGEST_LONE_ITEM = 100

/** A line that the classifier takes for an item of a list that lost its markers. */
export function recogniseUnmarkedItem(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.listItem * passage.content < LEAST_ITEM) return null
  const lone = ![index - 1, index + 1].some((each) => mayBeItem(passages[each]))
  if (lone && passage.unit.text.length > LONGEST_LONE_ITEM) return null
  return { kind: 'list-item', depth: 0, ordered: false }
}

function mayBeItem(passage: Passage | undefined): boolean {
  if (passage?.keep !== true) return false
  return passage.listItem * passage.content >= LEAST_ITEM || isItem(passage)
}
