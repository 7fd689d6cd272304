import type { Passage } from '../../passages/passage.ts'
import { isItem } from '../is-item.ts'
import { LIKELY } from '../likely.ts'
import type { Shape } from './shape.ts'

/** A marker counts as one when another stands among so many passages on either side. Chosen, not measured. */
const NEIGHBOURS = 3
/** Columns by which a nested item stands further in. Chosen, not measured. */
const NESTING = 2
const DASHES = /^\s*[-–—]/u

/** A line behind the marker of an item, or a heading behind a number. */
export function recogniseMarkedItem(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  const marker = passage?.facts[0]?.marker
  if (passage === undefined || marker === null || marker === undefined) return null
  if (marker.kind === 'quote') return null
  const siblings = siblingMarkers(passages, index)
  const alone = !siblings.some(Boolean)
  if (marker.kind === 'ordered' && (alone || passage.heading >= LIKELY) && !siblings[1]) {
    return passage.heading >= LIKELY ? { kind: 'heading' } : alone ? null : item(passages, index)
  }
  if (alone && DASHES.test(passage.facts[0]?.line.value ?? '')) return null
  return item(passages, index)
}

/** Whether a marker of the same kind stands nearby, and whether it stands right beside. */
function siblingMarkers(
  passages: readonly Passage[],
  index: number,
): [near: boolean, beside: boolean] {
  const kind = passages[index]?.facts[0]?.marker?.kind
  let near = false
  let beside = false
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    for (const each of [passages[index - distance], passages[index + distance]]) {
      if (each?.keep !== true || each.facts[0]?.marker?.kind !== kind) continue
      near = true
      if (distance === 1) beside = true
    }
  }
  return [near, beside]
}

function item(passages: readonly Passage[], index: number): Shape {
  const passage = passages[index]
  const indent = passage?.unit.indent ?? 0
  let first = index
  while (isItem(passages[first - 1])) {
    first--
    if (index - first > NEIGHBOURS) break
  }
  const base = Math.min(...passages.slice(first, index + 1).map((each) => each.unit.indent))
  return {
    kind: 'list-item',
    depth: Math.min(5, Math.floor((indent - base) / NESTING)),
    ordered: passage?.facts[0]?.marker?.kind === 'ordered',
  }
}
