import { describe, expect, it } from 'vitest'
import { bareRange } from '../src/text/bare-range.ts'
import { bareWord } from '../src/text/bare-word.ts'

describe('bareWord', () => {
  it.each([
    ['“harbour,”', 'harbour'],
    ['C++.', 'C'],
    ['(קָל)', 'קָל'],
    ['e\u0301.', 'e\u0301'],
    ['\u{1d49c}!', '\u{1d49c}'],
    ['don’t', 'don’t'],
    ['—…—', ''],
    ['', ''],
  ])('%s is %s', (word, bare) => {
    expect(bareWord(word, 'letters')).toBe(bare)
  })

  it('keeps signs where signs are asked for', () => {
    expect(bareWord('(C++).', 'signs')).toBe('C++')
  })
})

describe('bareRange', () => {
  it('cuts a word in three that make the word again', () => {
    for (const word of ['“harbour,”', '——', 'a', '\u{1f41f}!\u{1f41f}?']) {
      const { start, end } = bareRange(word, 'signs')
      expect(word.slice(0, start) + word.slice(start, end) + word.slice(end)).toBe(word)
    }
  })
})
