import type { Passage } from '../../passages/passage.ts'
import { isRemark } from './is-remark.ts'
import { recogniseCode } from './recognise-code.ts'
import type { Shape } from './shape.ts'

/** A remark beside a line of code is code, though its words are those of a sentence. */
export function recogniseRemark(passages: readonly Passage[], index: number): Shape | null {
  if (!isRemark(passages, index)) return null
  const beside = [index - 1, index + 1].some((at) => {
    return isRemark(passages, at) || recogniseCode(passages, at) !== null
  })
  return beside ? { kind: 'pre' } : null
}
