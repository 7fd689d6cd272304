import type { Passage } from './passage.ts'

/** A longer passage is running text, and none of the lines around a title; in characters. Chosen, not measured. */
const LONGEST_LINE = 180

/** Index of the first published running text below the title; -1 where there is none. */
export function findTextStart(passages: readonly Passage[], title: number | null): number {
  return passages.findIndex(
    ({ keep, unit }, index) => keep && unit.text.length > LONGEST_LINE && index > (title ?? -1),
  )
}
