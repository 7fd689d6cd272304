import type { SiteSize, Spread } from '@fonds/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyUnits } from '../../src/classify/classify-units.ts'
import { explainUnit } from '../../src/classify/explain-unit.ts'
import type { Unit } from '../../src/passages/unit.ts'
import { transformRules } from '../../src/rules.ts'

const spread = fc.constantFrom<Spread>('own', 'some', 'many', 'most')
const siteSize = fc.constantFrom<SiteSize>('one', 'few', 'several', 'many')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('Skip to content', 'Related', 'Comments (3)', '©', '1', '', '\ud800', '。', '"'),
  fc.lorem({ maxCount: 3, mode: 'sentences' }),
)
const units = fc
  .array(
    fc.record({
      text,
      blankBefore: fc.nat(4),
      indent: fc.nat(40),
      spread,
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((unit, at): Unit => ({ ...unit, lines: [at + 1, at + 1] })))

describe('any units at all', () => {
  it('should each get one answer, with numbers in their ranges and a rule of the catalogue', () => {
    fc.assert(
      fc.property(units, siteSize, (list, size) => {
        const answers = classifyUnits(list, size)
        expect(answers).toHaveLength(list.length)
        for (const { keep, confidence, rule, heading, headed, listItem } of answers) {
          expect(Object.hasOwn(transformRules, rule)).toBe(true)
          expect(keep).toBe(rule === 'content')
          expect(confidence).toBeGreaterThanOrEqual(0.5)
          for (const share of [confidence, heading, headed, listItem]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  it('should get the same answer twice', () => {
    fc.assert(
      fc.property(units, siteSize, (list, size) => {
        expect(classifyUnits(list, size)).toEqual(classifyUnits(structuredClone(list), size))
      }),
      { numRuns: 20 },
    )
  })
  it('should be explained in finite numbers, loudest first', () => {
    fc.assert(
      fc.property(units, siteSize, (list, size) => {
        fc.pre(list.length > 0)
        const weights = explainUnit(list, size, list.length - 1).map(({ weight }) =>
          Math.abs(weight),
        )
        for (const weight of weights) expect(Number.isFinite(weight)).toBe(true)
        expect(weights.toSorted((a, b) => b - a)).toEqual(weights)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a unit that is not there', () => {
  it('should be refused by name', () => {
    expect(() => explainUnit([], 'one', 0)).toThrow(
      new RangeError('Unexpected unit 0, expected 0 to -1'),
    )
  })
})

describe('a page of twice the length', () => {
  it('should be read twice as often and no more', () => {
    const steps = (count: number): number => {
      let reads = 0
      const list = Array.from({ length: count }, (_, at): Unit => ({
        get text() {
          reads++
          return `Line ${at % 7} of a page that says little, and says it again.`
        },
        lines: [at + 1, at + 1],
        blankBefore: 0,
        indent: 0,
        spread: 'own',
      }))
      classifyUnits(list, 'one')
      return reads
    }
    const small = steps(200)
    const large = steps(400)
    expect(small).toBeGreaterThan(0)
    expect(large).toBeLessThanOrEqual(2 * small)
  })
})
