import type { Passage } from './passage.ts'

/** How many blank lines stand above a passage, those that stand between all lines included; of one beyond the last, infinitely many. */
export function blanksAbove(passages: readonly Passage[], index: number): number {
  const [from] = passages[index]?.unit.lines ?? [Infinity]
  const [, above] = passages[index - 1]?.unit.lines ?? [0, 0]
  return from - above - 1
}
