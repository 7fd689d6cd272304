import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseThreshold } from '../../src/classify/choose-threshold.ts'

/** Pages of which more than a twentieth is clearly not content. */
const page = fc
  .array(fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 })), {
    minLength: 4,
    maxLength: 40,
  })
  .map((rows) => [...rows, [0, 1], [0, 1], [0, 1]] as const)

function expectedF1(p: Float32Array, words: Float32Array, cut: number): number {
  let kept = 0
  let hits = 0
  let all = 0
  p.forEach((value, row) => {
    const w = words[row] ?? 0
    all += value * w
    if (value < cut) return
    kept += w
    hits += value * w
  })
  return kept + all === 0 ? 0 : (2 * hits) / (kept + all)
}

describe('the threshold of a page', () => {
  it('should promise no less than any other cut, where something is clearly not content', () => {
    fc.assert(
      fc.property(page, (rows) => {
        const p = Float32Array.from(rows, ([value]) => value)
        const words = Float32Array.from(rows, ([, count]) => count)
        const cut = chooseThreshold(
          p,
          words,
          new Float32Array(p.length),
          1,
          new Float32Array(p.length),
        )
        const best = Math.max(...Array.from(p, (other) => expectedF1(p, words, other)))
        expect(expectedF1(p, words, cut)).toBeCloseTo(best, 5)
      }),
    )
  })
  it('should keep what is only unsure in a document that nothing speaks against', () => {
    const p = Float32Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 0.2 : 0.9))
    const cut = chooseThreshold(
      p,
      new Float32Array(60).fill(10),
      new Float32Array(60),
      1,
      new Float32Array(60),
    )
    expect(cut).toBeLessThanOrEqual(0.2)
  })
  it('should ask for more against a document in a language that was not learned', () => {
    const p = Float32Array.from({ length: 60 }, (_, row) =>
      row % 3 === 0 ? 0.2 : row < 9 ? 0.05 : 0.9,
    )
    const words = new Float32Array(60).fill(10)
    expect(
      chooseThreshold(p, words, new Float32Array(60), 0.9, new Float32Array(60)),
    ).toBeGreaterThan(0.2)
    expect(
      chooseThreshold(p, words, new Float32Array(60), 0.1, new Float32Array(60)),
    ).toBeLessThanOrEqual(0.1)
  })
  it('should not, where phrases of menus and notices stand among it', () => {
    const p = Float32Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 0.2 : 0.9))
    const phrases = Float32Array.from(p, (value) => (value < 0.5 ? 1 : 0))
    expect(
      chooseThreshold(p, new Float32Array(60).fill(10), phrases, 1, new Float32Array(60)),
    ).toBeGreaterThan(0.2)
  })
  it('should not ask what the site repeats whether the rest is a document', () => {
    const p = Float32Array.from({ length: 60 }, (_, row) =>
      row < 20 ? 0.01 : row < 30 ? 0.2 : 0.9,
    )
    const words = new Float32Array(60).fill(10)
    const site = Float32Array.from(p, (value) => (value < 0.1 ? -3 : 0))
    expect(chooseThreshold(p, words, new Float32Array(60), 1, site)).toBeLessThanOrEqual(0.1)
    const silent = new Float32Array(60)
    expect(chooseThreshold(p, words, new Float32Array(60), 1, silent)).toBeGreaterThan(0.2)
  })
})
