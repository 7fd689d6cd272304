import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { confidenceOf } from '../../src/classify/confidence-of.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

it('should be least at the threshold and grow with the distance from it', () => {
  expect(confidenceOf(0.3, 0.3)).toBeCloseTo(0.5)
  expect(confidenceOf(0.9, 0.5)).toBeCloseTo(0.9)
  expect(confidenceOf(0.1, 0.5)).toBeCloseTo(0.9)
  fc.assert(
    fc.property(share, share, share, (a, b, threshold) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      if (low >= threshold)
        expect(confidenceOf(high, threshold)).toBeGreaterThanOrEqual(confidenceOf(low, threshold))
      if (high <= threshold)
        expect(confidenceOf(low, threshold)).toBeGreaterThanOrEqual(confidenceOf(high, threshold))
    }),
  )
})
it('should stay from 0.5 to 1 even where nothing is kept', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 0, max: 2, noNaN: true }), (p, threshold) => {
      expect(confidenceOf(p, threshold)).toBeGreaterThanOrEqual(0.5)
      expect(confidenceOf(p, threshold)).toBeLessThanOrEqual(1)
    }),
  )
})
