import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { textRows } from '../../src/inspect/text-rows.ts'

const plain = (text: string): { text: string; paint: (text: string) => string } => ({
  text,
  paint: (painted) => painted,
})

describe('textRows', () => {
  it('should break where the terminal ends, counting wide characters twice', () => {
    expect(textRows([plain('abcdef')], 4, 9)).toEqual(['abcd', 'ef'])
    expect(textRows([plain('日本語')], 4, 9)).toEqual(['日本', '語'])
    expect(textRows([plain('')], 4, 9)).toEqual([''])
  })

  it('should paint each stretch by itself, across rows', () => {
    const paint = (text: string): string => `<${text}>`
    expect(textRows([plain('ab'), { text: 'cdef', paint }], 4, 9)).toEqual(['ab<cd>', '<ef>'])
  })

  it('should say how much it does not show', () => {
    expect(textRows([plain('abcdefghij'), plain('kl')], 4, 2)).toEqual([
      'abcd',
      'efgh',
      '… 4 more characters',
    ])
  })

  it('should hold every character, in rows no wider than asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 2, max: 40 }), (texts, columns) => {
        const rows = textRows(texts.map(plain), columns, Number.POSITIVE_INFINITY)
        expect(rows.join('')).toBe(texts.join(''))
        for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

it('should break after a space where that leaves the row well filled', () => {
  expect(textRows([plain('one two three')], 9, 9)).toEqual(['one two ', 'three'])
  expect(textRows([plain('a bcdefghij')], 6, 9)).toEqual(['a bcde', 'fghij'])
})
