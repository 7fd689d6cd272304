import type { Passage } from '../../passages/passage.ts'
import { hasWords } from '../../text/has-words.ts'
import type { Shape } from './shape.ts'

/** A line without a word parts what stands around it. */
export function recogniseSeparator(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  return passage === undefined || hasWords(passage.unit.text) ? null : { kind: 'separator' }
}
