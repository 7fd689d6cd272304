import type { SiteSize, Spread } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { weighUniqueness } from '../../../src/classify/weigh/weigh-uniqueness.ts'
import { linesAsUnits } from '../lines-as-units.ts'

const CONTENT = 2
const FRAME = -2

/** What is told of a page of so many lines of frame of each spread, and two lines of content of its own. */
function weigh(frame: Partial<Record<Spread, number>>, siteSize: SiteSize = 'many'): number {
  const spreads = (['own', 'some', 'many', 'most'] as const).flatMap((spread) =>
    Array.from({ length: frame[spread] ?? 0 }, () => spread),
  )
  let row = 0
  const units = linesAsUnits(
    ['The bell', 'The quay', ...spreads.map((spread, index) => `${spread} ${index}`)].join('\n'),
    () => spreads[row++ - 2] ?? 'own',
  )
  const logits = Float32Array.from(units, (_, index) => (index < 2 ? CONTENT : FRAME))
  return weighUniqueness(readPage(units), siteSize, logits)
}

describe('what it tells that a line stands in one record only', () => {
  it('should be all where the frame returns on the site', () => {
    expect(weigh({ most: 20, many: 6, own: 4 })).toBe(1)
  })
  it('should be nothing where the frame is found nowhere else, for then the others are of other sites', () => {
    expect(weigh({ own: 40 })).toBe(0)
  })
  it('should be nothing where but some common labels return', () => {
    expect(weigh({ own: 30, some: 6, many: 3 })).toBe(0)
  })
  it('should be all on a page without a frame', () => {
    expect(weigh({})).toBe(1)
    expect(weigh({ own: 3 })).toBe(1)
  })
  it('should grow with the share that returns', () => {
    const weights = [4, 8, 12, 20].map((most) => weigh({ own: 20, most }))
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
    expect(new Set(weights).size).toBeGreaterThan(2)
  })
  it('should count a line of two records in full on a site of few', () => {
    expect(weigh({ some: 30 }, 'few')).toBe(1)
    expect(weigh({ some: 30 }, 'many')).toBeLessThan(0.5)
  })
})
