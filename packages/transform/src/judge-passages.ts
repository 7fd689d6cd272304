import type { SiteSize } from '@fonds/model'
import { classifyUnits } from './classify/classify-units.ts'
import type { Passage } from './passage.ts'

/** Decides for every passage whether it is published: the learned classifier over all of them. */
export function judgePassages(passages: readonly Passage[], siteSize: SiteSize): Passage[] {
  const answers = classifyUnits(
    passages.map((passage) => passage.unit),
    siteSize,
  )
  return passages.map((passage, index) => {
    const answer = answers[index]
    if (answer === undefined) return passage
    return {
      ...passage,
      keep: answer.keep,
      judgement: { rule: answer.rule, confidence: answer.confidence },
      heading: answer.heading,
      listItem: answer.listItem,
    }
  })
}
