import type { YearBar } from './year-bar.ts'

/** Bars drawn, at most. Chosen, not measured: each stays a few pixels wide in a narrow column. */
const MOST_BARS = 40

const widths = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const

/** Groups years into bars of one round width, without gaps from the first year to the last, and none beyond them. */
export function yearBars(counts: Readonly<Record<string, number>>): readonly YearBar[] {
  const years = Object.keys(counts).map(Number).filter(Number.isInteger)
  if (years.length === 0) return []
  const first = Math.min(...years)
  const last = Math.max(...years)
  const width = widths.find((each) => (last - first + 1) / each <= MOST_BARS) ?? 1000
  const start = Math.floor(first / width) * width
  const bars: YearBar[] = []
  for (let from = start; from <= last; from += width) {
    const to = from + width - 1
    const count = years
      .filter((year) => year >= from && year <= to)
      .reduce((sum, year) => sum + (counts[String(year).padStart(4, '0')] ?? 0), 0)
    bars.push({ from: Math.max(from, first), to: Math.min(to, last), count })
  }
  return bars
}
