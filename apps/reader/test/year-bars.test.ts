import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { yearBars } from '../src/view/year-bars.ts'

it('counts every year once, in bars of one width without gaps, from the first year to the last', () => {
  const counts = fc.dictionary(
    fc.integer({ min: 0, max: 2100 }).map((year) => String(year).padStart(4, '0')),
    fc.integer({ min: 1, max: 99 }),
    { minKeys: 1 },
  )
  fc.assert(
    fc.property(counts, (each) => {
      const bars = yearBars(each)
      const sum = Object.values(each).reduce((total, count) => total + count, 0)
      expect(bars.reduce((total, { count }) => total + count, 0)).toBe(sum)
      expect(bars.length).toBeLessThanOrEqual(41)
      const years = Object.keys(each).map(Number)
      expect(bars[0]?.from).toBe(Math.min(...years))
      expect(bars.at(-1)?.to).toBe(Math.max(...years))
      bars.forEach((bar, at) => {
        const previous = bars[at - 1]
        if (previous !== undefined) expect(bar.from).toBe(previous.to + 1)
        const isInner = at > 0 && at < bars.length - 1
        if (isInner) expect(bar.to - bar.from).toBe((bars[1]?.to ?? 0) - (bars[1]?.from ?? 0))
      })
    }),
  )
  expect(yearBars({})).toEqual([])
})
