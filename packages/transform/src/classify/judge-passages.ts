import type { SiteSize } from '@fonds/model'
import { classifyUnits } from './classify-units.ts'
import { isAllMarks } from '../passages/is-all-marks.ts'
import type { Passage } from '../passages/passage.ts'
import { withAnswers } from './with-answers.ts'

/**
 * Decides for every passage whether it is published: the learned classifier over all of them but those that are no words of the
 * page, which would tell it of a page full of addresses.
 */
export function judgePassages(passages: readonly Passage[], siteSize: SiteSize): Passage[] {
  const asked = passages.filter((passage) => !isAllMarks(passage))
  const answers = classifyUnits(
    asked.map((passage) => passage.unit),
    siteSize,
  )
  const judged = withAnswers(asked, answers)
  if (asked.length === passages.length) return judged
  const rest = judged.values()
  return passages.map((passage) => (isAllMarks(passage) ? passage : (rest.next().value ?? passage)))
}
