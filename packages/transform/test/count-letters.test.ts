import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLetters } from '../src/language/count-letters.ts'

describe('countLetters', () => {
  it('should count the letters of every script as the patterns count them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        const text = `${a}µªĆ${b}`
        const { letters, scripts } = countLetters(text)
        expect(letters).toBe(text.match(/\p{L}/gu)?.length ?? 0)
        expect(scripts.get('latin')).toBe(text.match(/\p{Script=Latin}/gu)?.length ?? 0)
        expect(scripts.get('han') ?? 0).toBe(text.match(/\p{Script=Han}/gu)?.length ?? 0)
        expect(scripts.get('arabic') ?? 0).toBe(text.match(/\p{Script=Arabic}/gu)?.length ?? 0)
      }),
    )
  })
})
