import type { SiteSize } from '@fonds/model'
import { classifyUnits } from './classify-units.ts'
import type { Passage } from '../passages/passage.ts'
import { withAnswers } from './with-answers.ts'

/** Decides for every passage whether it is published: the learned classifier over all of them. */
export function judgePassages(passages: readonly Passage[], siteSize: SiteSize): Passage[] {
  const answers = classifyUnits(
    passages.map((passage) => passage.unit),
    siteSize,
  )
  return withAnswers(passages, answers)
}
