import type { Passage } from './passage.ts'

/** Are the words of a passage those of a picture, as Markdown marks it? Such say what is seen, and head nothing. */
export function isPicture({ facts }: Passage): boolean {
  const first = facts[0]?.marks.cuts.slice(0, 2) ?? []
  return first.some(({ start, judgement }) => start <= 1 && judgement.rule === 'image-mark')
}
