import type { BlockKind } from '@fonds/model'
import type { Passage } from '../../passages/passage.ts'
import type { Shape } from './shape.ts'

/** A lone line of columns is a line of text; two and more are a table. */
export function recognisePreformatted(passages: readonly Passage[], index: number): Shape | null {
  if (!tabularAt(passages, index)) return null
  const neighbour = [index - 1, index + 1].some((each) => tabularAt(passages, each))
  return neighbour ? { kind: cellKind(passages, index) } : null
}

function tabularAt(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  return passage?.keep === true && passage.facts[0]?.tabular === true
}

/** Rows whose cells a pipe or a tab parts are a table for certain; columns of spaces are kept as they stand. */
function cellKind(passages: readonly Passage[], index: number): BlockKind {
  const text = passages[index]?.unit.text ?? ''
  return /^\|.*\|$/u.test(text) ? 'cell' : 'pre'
}
