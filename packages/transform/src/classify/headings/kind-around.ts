import type { JudgedLines } from './judged-lines.ts'

/** What a unit seems to be to the lines around it. */
const kind = { none: 0, aside: 1, heading: 2, item: 3, cell: 4, prose: 5, line: 6 } as const

/** Probability from which a unit seems to be of a kind: where the naming of shapes believes it. */
const LEAST = 0.3

/** The kind that a unit seems to be of, as a number; one of its own where the page has no such unit. */
export function kindAround(judged: JudgedLines, row: number): number {
  if (row < 0 || row >= judged.content.length) return kind.none
  if ((judged.content[row] ?? 0) < judged.threshold) return kind.aside
  const heading = judged.heading[row] ?? 0
  const item = judged.listItem[row] ?? 0
  if (heading >= LEAST && heading >= item) return kind.heading
  if (item >= LEAST) return kind.item
  if ((judged.cell[row] ?? 0) >= LEAST) return kind.cell
  return judged.page.prose[row] === 1 ? kind.prose : kind.line
}
