import type { Result } from 'hastscript'
import type { ListedYear } from '../pages/listed.ts'

/** The first and the last year under a chart, which says them itself to those who do not see it. */
export function chartEnds(years: readonly ListedYear[]): Result | null {
  const stated = years.flatMap(({ year }) => (year === null ? [] : [year]))
  const [first] = stated
  const last = stated.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  return (
    <p class="chart-ends" aria-hidden="true">
      <span>{first}</span>
      <span>{last}</span>
    </p>
  )
}
