import type { Passage } from '../passages/passage.ts'
import type { Shape } from './shape.ts'

/** From the first sign to the last within the quotation marks of one language. */
const QUOTED = /^(?:「[^「」]+」|『[^『』]+』|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»)$/u

/** One of several lines, one right under the other, each of which is the words of somebody. */
export function recogniseQuotedLine(passages: readonly Passage[], index: number): Shape | null {
  if (!isQuoted(passages[index])) return null
  const above = passages[index]?.unit.blankBefore === 0 && isQuoted(passages[index - 1])
  const below = passages[index + 1]?.unit.blankBefore === 0 && isQuoted(passages[index + 1])
  return above || below ? { kind: 'quote' } : null
}

function isQuoted(passage: Passage | undefined): boolean {
  return passage?.keep === true && QUOTED.test(passage.unit.text)
}
