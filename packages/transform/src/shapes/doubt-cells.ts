import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { isMessage } from './is-message.ts'
import { LIKELY } from './likely.ts'

const CODE_SIGNS = /[{}<>=;$\\_`|[\]]|\(\)/u

/**
 * Takes the classifier's word for loose cells back in a message: nobody writes a table cell by cell. Its short lines are
 * lines of code where they bear a sign of it, and else what they say: a greeting, a name.
 */
export function doubtCells(passages: readonly Passage[]): Passage[] {
  if (!passages.some(({ cell }) => cell >= LIKELY) || !isMessage(passages)) return [...passages]
  return passages.map((passage) => {
    if (passage.cell < LIKELY) return passage
    const pre = CODE_SIGNS.test(passage.unit.text) ? passage.cell : passage.pre
    return changePassage(passage, { cell: 0, pre })
  })
}
