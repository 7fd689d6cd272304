import { formatNumber } from './format-number.ts'
import { listSome } from './list-some.ts'
import { visible } from './visible.ts'

/** What was counted by name, the most frequent first: `en 1,204 · de 17 · 3 more`. */
export function drawCounts(
  counts: Iterable<readonly [name: string, count: number]>,
  most: number,
): string {
  const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return listSome(
    sorted.map(([name, count]) => `${visible(name)} ${formatNumber(count)}`),
    most,
  )
}
