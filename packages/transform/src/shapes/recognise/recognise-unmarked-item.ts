import { displayWidth } from '../../text/display-width.ts'
import type { Passage } from '../../passages/passage.ts'
import { endsInComma } from '../../text/ends-in-comma.ts'
import { isItem } from '../is-item.ts'
import type { Shape } from './shape.ts'
import { isUnspaced } from '../is-unspaced.ts'

/** As `LEAST_HEADING` of headings: about half the F1 that items reach. */
const LEAST_ITEM = 0.27
/** Without a marker, an item in a script without spaces takes no more columns: the classifier knows no such words. Chosen, not measured. */
const WIDEST_UNSPACED = 100

/**
 * A line that the classifier takes for an item of a list that lost its markers. One alone is no list: of such lines less
 * than a third are items. A line that ends in a comma is a clause of what follows.
 */
export function recogniseUnmarkedItem(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || !mayBeUnmarked(passage)) return null
  const beside = [passages[index - 1], passages[index + 1]]
  if (!beside.some((each) => each?.keep === true && (isItem(each) || mayBeUnmarked(each)))) {
    return null
  }
  return { kind: 'list-item', depth: 0, ordered: false }
}

function mayBeUnmarked({ kind, listed, content, unit }: Passage): boolean {
  if (kind !== 'other' || listed * content < LEAST_ITEM || endsInComma(unit.text)) return false
  return !isUnspaced(unit.text) || displayWidth(unit.text) <= WIDEST_UNSPACED
}
