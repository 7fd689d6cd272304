import type { ClassifiedUnit } from './classified-unit.ts'
import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** Passages with what the classifier says of their units, in the same order. */
export function withAnswers(
  passages: readonly Passage[],
  answers: readonly ClassifiedUnit[],
): Passage[] {
  return passages.map((passage, index) => {
    const answer = answers[index]
    return answer === undefined ? passage : withAnswer(passage, answer)
  })
}

function withAnswer(passage: Passage, answer: ClassifiedUnit): Passage {
  return changePassage(passage, {
    keep: answer.keep,
    judgement: { rule: answer.rule, confidence: answer.confidence },
    content: answer.content,
    phrases: answer.phrases,
    wordScore: answer.wordScore,
    heading: answer.heading,
    headed: answer.headed,
    listItem: answer.listItem,
    listed: answer.listed,
    cell: answer.cell,
    pre: answer.pre,
  })
}
