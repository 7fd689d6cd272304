import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance } from '../src/text/distance.ts'

it.each([
  ['harbour', 'harbour', 0],
  ['harbuor', 'harbour', 1],
  ['libary', 'library', 1],
  ['lybrari', 'library', 2],
  ['cat', 'harbour', 3],
])('tells how far %s is from %s', (one, other, expected) => {
  expect(distance(one, other, 2)).toBe(expected)
})

it('is the same both ways, and none between equals', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other, 9)).toBe(distance(other, one, 9))
      expect(distance(one, other, 9) === 0).toBe(one === other)
    }),
  )
})
