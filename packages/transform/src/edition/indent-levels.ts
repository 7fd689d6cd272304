import type { Line } from '@fonds/model'
import { indentOf } from '../text/indent-of.ts'

/** Columns from which a line stands further in than another. Chosen, not measured. */
const LEAST_STEP = 2
/** Levels that are told apart: further in, a line of a narrow screen would have no room. Chosen. */
const MOST_LEVELS = 3

/** How far the lines of a stanza stand in, by their numbers: 0 at its own margin, up to 3 for each column further in at which lines begin. */
export function indentLevels(lines: readonly Line[]): ReadonlyMap<number, number> {
  const columns = lines
    .filter(({ value }) => value.trim() !== '')
    .map((line) => ({ number: line.position.start.line, column: indentOf(line.value) }))
    .toSorted((a, b) => a.column - b.column)
  const levels = new Map<number, number>()
  let level = 0
  let begins = columns[0]?.column ?? 0
  for (const { number, column } of columns) {
    if (column - begins >= LEAST_STEP) {
      level = Math.min(level + 1, MOST_LEVELS)
      begins = column
    }
    levels.set(number, level)
  }
  return levels
}
