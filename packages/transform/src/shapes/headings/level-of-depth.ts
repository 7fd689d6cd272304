import type { Passage } from '../../passages/passage.ts'

type Level = NonNullable<Passage['level']>

/** The levels of headings, the page's title first. */
const levels: readonly Level[] = [1, 2, 3, 4, 5, 6]

/** The level of a heading so deep, from 1; what is deeper than all levels has the last. */
export function levelOfDepth(depth: number): Level {
  return levels[depth - 1] ?? 6
}
