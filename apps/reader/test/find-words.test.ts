import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../src/text/find-words.ts'
import { markWords } from '../src/text/mark-words.ts'

const found = (text: string, words: readonly string[], prefixes = false): readonly string[] =>
  findWords(text, words, prefixes).map(({ start, end }) => text.slice(start, end))

describe('findWords', () => {
  it('finds whole words, whatever their case and marks', () => {
    expect(found('Cafés, CAFE\u0301 and cafeteria', ['cafe'])).toEqual(['CAFE\u0301'])
    expect(found('Cafés, CAFE\u0301 and cafeteria', ['cafe'], true)).toEqual([
      'Café',
      'CAFE\u0301',
      'cafe',
    ])
  })

  it('reads Arabic with and without vowel marks, and its forms of alif', () => {
    expect(found('وفيها كِتابٌ قديم', ['كتاب'])).toEqual(['كِتابٌ'])
    expect(found('أحمد', ['احمد'])).toEqual(['أحمد'])
  })

  it('finds words inside writing without spaces', () => {
    expect(found('市立図書館は月曜日に閉館', ['図書館', '月曜'])).toEqual(['図書館', '月曜'])
    expect(found('がか', ['か'])).toEqual(['か'])
  })

  it('keeps to the longest of words that overlap', () => {
    expect(found('harbour master', ['harbour', 'harbour master'])).toEqual(['harbour master'])
  })

  it('minds letters beyond the basic plane', () => {
    expect(found('𝒜 cat𐐀 cat', ['cat'])).toEqual(['cat'])
  })
})

describe('markWords', () => {
  it('gives every text back, character for character', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, fc.array(text), fc.boolean(), (value, words, prefixes) => {
        const parts = markWords(value, words, prefixes)
        expect(parts.map((part) => part.text).join('')).toBe(value)
      }),
    )
  })

  it('marks a word wherever it was put between others', () => {
    const other = fc.stringMatching(/^[a-m]{1,8}$/)
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        const marked = markWords([...before, 'Zebra', ...after].join(' '), ['zebra'])
        expect(marked.filter((part) => part.marked)).toEqual([{ text: 'Zebra', marked: true }])
      }),
    )
  })
})
