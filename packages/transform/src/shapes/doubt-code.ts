import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { hasCodeSign } from '../text/has-code-sign.ts'
import { recogniseCode } from './recognise/recognise-code.ts'

/** Where the classifier speaks for code, remarks and paths are signs of it, too. */
const REMARK_OR_PATH = /[#/]/u
/** Lines without a sign of code that are believed to be code. Chosen, not measured. */
const LEAST_PLAIN = 4

/** Takes the classifier's word for code back where few lines of a page are said to be, and none of them has a sign of it. */
export function doubtCode(passages: readonly Passage[]): Passage[] {
  const isCode = (index: number): boolean => recogniseCode(passages, index) !== null
  const code = passages.filter(({ keep }, index) => keep && isCode(index))
  if (code.length >= LEAST_PLAIN || code.some(({ unit }) => hasSign(unit.text)))
    return [...passages]
  return passages.map((passage, index) =>
    isCode(index) ? changePassage(passage, { pre: 0 }) : passage,
  )
}

function hasSign(text: string): boolean {
  return hasCodeSign(text) || REMARK_OR_PATH.test(text)
}
