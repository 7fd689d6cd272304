import type { GoldLine, UnitLabel } from './label-units.ts'

/** The label of a unit that is known to consist of some lines of the gold. */
export function labelLines(lines: readonly GoldLine[]): UnitLabel {
  let content = 0
  for (const line of lines) content += line.c
  return { content: content / Math.max(1, lines.length), kind: lines[0]?.k ?? 'other' }
}
