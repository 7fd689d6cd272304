import type { Passage } from '../../passages/passage.ts'
import type { Shape } from './shape.ts'

const NO_WORDS = /^[^\p{L}\p{N}]+$/u

/** A line without a word parts what stands around it. */
export function recogniseSeparator(passages: readonly Passage[], index: number): Shape | null {
  const text = passages[index]?.unit.text ?? ''
  return NO_WORDS.test(text) ? { kind: 'separator' } : null
}
