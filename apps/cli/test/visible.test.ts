import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../src/visible.ts'

describe('visible', () => {
  it('should leave text alone', () => {
    expect(visible('Ärger, كتاب, 日本語 — 👍')).toBe('Ärger, كتاب, 日本語 — 👍')
  })

  it('should show what a terminal would obey', () => {
    expect(visible('\u001b[31mred\u0007\u0000')).toBe('␛[31mred␇␀')
    expect(visible('\u009b1mx\u007f')).toBe('<U+009B>1mx␡')
    expect(visible('a\tb\nc')).toBe('a    b␊c')
  })

  it('should show what would turn or hide text', () => {
    expect(visible('\u202egpj\u200b')).toBe('<U+202E>gpj<U+200B>')
  })

  it('should let no control through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})
