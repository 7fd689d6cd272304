import type { LineFacts } from './line-facts.ts'

/** Places between lines from which a habit shows. Chosen, not measured. */
const LEAST_PLACES = 40
/** Of the places between lines such a share may hold fewer blank lines than the others do. Chosen, not measured. */
const EXCEPTIONS = 0.05

/**
 * Measures how many blank lines stand between all lines of a text: by a tool that sets each block apart, or by line ends that were
 * doubled on the way. They say nothing of what belongs together; only what goes beyond them does.
 *
 * @returns blank lines, 0 where some lines stand close together.
 */
export function measureLeading(facts: readonly LineFacts[]): number {
  const gaps: number[] = []
  let last = -1
  facts.forEach(({ blank }, at) => {
    if (blank) return
    if (last >= 0) gaps.push(at - last - 1)
    last = at
  })
  if (gaps.length < LEAST_PLACES) return 0
  return gaps.toSorted((a, b) => a - b)[Math.floor(EXCEPTIONS * gaps.length)] ?? 0
}
