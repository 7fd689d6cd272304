import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { recogniseCode } from './recognise/recognise-code.ts'

const CODE_SIGNS = /[{}<>=;$\\_`|#/]|\(\)/u
/** Lines without a sign of code that are believed to be code. Chosen, not measured. */
const LEAST_PLAIN = 4

/** Takes the classifier's word for code back where few lines of a page are said to be, and none of them has a sign of it. */
export function doubtCode(passages: readonly Passage[]): Passage[] {
  const isCode = (index: number): boolean => recogniseCode(passages, index) !== null
  const code = passages.filter(({ keep }, index) => keep && isCode(index))
  if (code.length >= LEAST_PLAIN || code.some(({ unit }) => CODE_SIGNS.test(unit.text)))
    return [...passages]
  return passages.map((passage, index) =>
    isCode(index) ? changePassage(passage, { pre: 0 }) : passage,
  )
}
