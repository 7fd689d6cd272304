import type { Spread } from '@fonds/model'
import { array, assert, constantFrom, integer, property, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOwnStretch } from '../../../src/classify/weigh/find-own-stretch.ts'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { linesAsUnits } from '../lines-as-units.ts'

type Line = readonly [spread: Spread, words: number, logit: number]

const CONTENT = 3
const FRAME = -3

function find(lines: readonly Line[]): readonly [number, number] {
  let row = 0
  const text = lines.map(([, words]) => Array(words).fill('word').join(' ')).join('\n')
  const units = linesAsUnits(text, () => lines[row++]?.[0] ?? 'own')
  const logits = Float32Array.from(lines, ([, , logit]) => logit)
  return findOwnStretch(readPage(units), logits, 0)
}

describe('the stretch of a page that is its own', () => {
  it('should begin and end with text of this record alone', () => {
    expect(
      find([
        ['most', 5, FRAME],
        ['own', 20, CONTENT],
        ['most', 20, CONTENT],
        ['most', 1, FRAME],
        ['own', 20, CONTENT],
        ['most', 20, CONTENT],
        ['most', 5, FRAME],
      ]),
    ).toEqual([1, 5])
  })
  it('should not reach over a footer for a few words of this record below it', () => {
    expect(
      find([
        ['own', 20, CONTENT],
        ['most', 9, FRAME],
        ['own', 3, CONTENT],
      ]),
    ).toEqual([0, 1])
  })
  it('should be empty where nothing is the page’s own', () => {
    const [from, to] = find([
      ['most', 20, CONTENT],
      ['own', 2, FRAME],
    ])
    expect(to).toBe(from)
  })
  it('should begin and end with lines of this record, however a page is made', () => {
    const line: Arbitrary<Line> = tuple(
      constantFrom<Spread[]>('own', 'some', 'many', 'most'),
      integer({ min: 1, max: 30 }),
      constantFrom(CONTENT, 0, FRAME),
    )
    assert(
      property(array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const [from, to] = find(lines)
        if (from === to) return
        expect([lines[from]?.[0], lines[to - 1]?.[0]]).toEqual(['own', 'own'])
      }),
    )
  })
})
