/** @jsxImportSource hastscript/svg */
import type { Result } from 'hastscript'
import type { ListedYear } from '../pages/listed.ts'

/** Bars at most; more years than this share bars of 5, 10, 25, 50 or 100 years. Chosen, not measured: 5 px a bar on a phone. */
const MOST_BARS = 64
/** Height of the drawing in its own units; a bar with any record is at least 2 high. */
const HEIGHT = 100
const LEAST = 2

/**
 * A bar for each year (or some years) of the span, as high as its number of records. The drawing stretches to its
 * place; what it says is said in words by `label`.
 */
export function yearChart(years: readonly ListedYear[], label: string): Result | null {
  const known = years.flatMap(({ year, records }) =>
    year === null ? [] : [{ year: Number(year), records }],
  )
  const first = known[0]?.year
  const last = known.at(-1)?.year
  if (first === undefined || last === undefined || first === last) return null
  const step = [1, 5, 10, 25, 50, 100].find((span) => (last - first) / span < MOST_BARS) ?? 250
  const start = Math.floor(first / step) * step
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, () => 0)
  for (const { year, records } of known) {
    const index = Math.floor((year - start) / step)
    bars[index] = (bars[index] ?? 0) + records
  }
  const most = Math.max(...bars)
  return (
    <svg
      class="year-chart"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {bars.map((records, index) => {
        if (records === 0) return null
        const height = Math.max(LEAST, Math.round((records / most) * HEIGHT))
        return <rect x={index * 10 + 1} y={HEIGHT - height} width={8} height={height} />
      })}
    </svg>
  )
}
