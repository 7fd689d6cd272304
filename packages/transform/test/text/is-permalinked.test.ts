import { describe, expect, it } from 'vitest'
import { isPermalinked } from '../../src/text/is-permalinked.ts'

describe('isPermalinked', () => {
  it.each([
    'Before you begin¶',
    '5.2. The del statement ¶',
    'deprecated as a string¶',
    'Itertool FunctionsÂ¶',
    'Comparing with zip()¶',
    '§Examples',
  ])('should find the sign of a heading at %s', (text) => {
    expect(isPermalinked(text)).toBe(true)
  })

  it.each([
    'json.load(fp, *, cls=None)¶',
    'class fractions.Fraction(numerator=0)¶',
    'exception Locked¶',
    'logging.DEBUG¶',
    '@functools.cache¶',
    'lineno¶',
    '§ 12 of the harbour act',
    '¶',
    'Before you begin',
  ])('should find none at %s', (text) => {
    expect(isPermalinked(text)).toBe(false)
  })
})
