import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** Sets lines aside that are nothing but marks of the tool that wrote the text down. */
export function setMarksAside(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => {
    const judgement = passage.facts[0]?.marks.whole ?? null
    return judgement === null ? passage : changePassage(passage, { keep: false, judgement })
  })
}
