import type { ClassifiedUnit } from './classified-unit.ts'
import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** A passage with what the classifier says of its unit. */
export function withAnswer(passage: Passage, answer: ClassifiedUnit): Passage {
  const {
    keep,
    rule,
    confidence,
    content,
    phrases,
    wordScore,
    heading,
    headed,
    listItem,
    cell,
    pre,
  } = answer
  return changePassage(passage, {
    keep,
    judgement: { rule, confidence },
    content,
    phrases,
    wordScore,
    heading,
    headed,
    listItem,
    cell,
    pre,
  })
}
