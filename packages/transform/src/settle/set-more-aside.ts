import { hasWords } from '../text/has-words.ts'
import { trailingMore } from '../text/trailing-more.ts'
import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'

/** How sure it is that such a line was a link. Chosen, not measured. */
const SURE = 0.9

/** Sets a line aside that is nothing but an ellipsis or an arrow and the words of a link to the rest: `…続きを読む`. */
export function setMoreAside(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) =>
    passage.keep && isMore(passage.unit.text)
      ? changePassage(passage, { keep: false, judgement: { rule: 'read-more', confidence: SURE } })
      : passage,
  )
}

function isMore(text: string): boolean {
  const more = trailingMore(text)
  return more !== null && !hasWords(text.slice(0, more.start))
}
