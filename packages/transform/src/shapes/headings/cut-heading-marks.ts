import type { Cut, Judgement } from '@fonds/model'
import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import type { WordsOfLine } from '../../passages/words-of-line.ts'

/** Why the signs that mark a heading are set aside: what they say, the page shows. */
export const headingMark: Judgement = { rule: 'heading-mark', confidence: 1 }

/** Sets aside the signs around the words of a passage's first line, but not its white space. */
export function cutHeadingMarks(passage: Passage, words: WordsOfLine): Passage {
  const line = passage.facts[0]?.line
  if (line === undefined) return passage
  const { value, position } = line
  const start = value.length - value.trimStart().length
  const end = value.trimEnd().length
  const cuts: Cut[] = [
    { start, end: words.start, judgement: headingMark },
    ...(passage.cuts.get(position.start.line) ?? []),
    ...(words.end < end ? [{ start: words.end, end, judgement: headingMark }] : []),
  ]
  return changePassage(passage, { cuts: new Map(passage.cuts).set(position.start.line, cuts) })
}
