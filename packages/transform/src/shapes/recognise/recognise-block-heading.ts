import type { Passage } from '../../passages/passage.ts'
import { isItem } from '../is-item.ts'
import type { Shape } from './shape.ts'

/** Signs that stand before headings as well as before items. */
const BLOCK_SIGN = /^\s*[■□◆◇●○▼▽★☆]/u
/** Longer lines behind such a sign are items; in characters. Chosen, not measured. */
const LONGEST_BLOCK_HEADING = 60

/** A line behind a square or a disc right over text of its own, or over items of another sign, heads them. */
export function recogniseBlockHeading(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  const sign = BLOCK_SIGN.exec(passage?.facts[0]?.line.value ?? '')?.[0].trim()
  const next = passages[index + 1]
  if (passage === undefined || sign === undefined || next?.keep !== true) return null
  if (passage.unit.text.length > LONGEST_BLOCK_HEADING || next.unit.blankBefore > 0) return null
  if (next.facts[0]?.text.startsWith(sign) === true) return null
  const isOver = isItem(next) || next.unit.text.length > passage.unit.text.length
  return isOver ? { kind: 'heading' } : null
}
