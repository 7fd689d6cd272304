import { assert as check, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { byBytes } from '../src/by-bytes.ts'

const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

it('should order any two texts as their UTF-8 bytes', () => {
  const text = string({
    unit: constantFrom('a', 'b', 'é', '\uD7FF', '\uE000', '😀', '\uFFFD'),
  })
  check(
    property(text, text, (a, b) => {
      expect(Math.sign(byBytes(a, b))).toBe(inBytes(a, b))
    }),
  )
})
