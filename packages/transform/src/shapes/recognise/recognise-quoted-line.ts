import type { Passage } from '../../passages/passage.ts'
import type { Shape } from './shape.ts'

/** From the first sign to the last within the quotation marks of one language, and behind them in brackets who or when. */
const QUOTED =
  /^(?:「(?:[^「」]|「[^「」]*」)+」|『[^『』]+』|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»)(\s?[（(][^（()）]{1,40}[)）])?$/u

/** The words of somebody: one of several such lines, one right under the other, or a line that says whose or when. */
export function recogniseQuotedLine(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (!isQuoted(passage)) return null
  if (QUOTED.exec(passage?.unit.text ?? '')?.[1] !== undefined) return { kind: 'quote' }
  const above = passage?.unit.blankBefore === 0 && isQuoted(passages[index - 1])
  const below = passages[index + 1]?.unit.blankBefore === 0 && isQuoted(passages[index + 1])
  return above || below ? { kind: 'quote' } : null
}

function isQuoted(passage: Passage | undefined): boolean {
  return passage?.keep === true && QUOTED.test(passage.unit.text)
}
