import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRice } from '../../../src/classify/words/read-rice.ts'

/** Bits of numbers in Rice code, as the definition has them, lowest first in each byte. */
function writeRice(numbers: readonly number[], lowBits: number): Uint8Array {
  const bits = numbers.flatMap((number) => [
    ...Array.from({ length: number >> lowBits }, () => 1),
    0,
    ...Array.from({ length: lowBits }, (_, place) => (number >> place) & 1),
  ])
  const bytes = new Uint8Array(Math.ceil(bits.length / 8))
  bits.forEach((bit, at) => {
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7))
  })
  return bytes
}

describe('readRice', () => {
  it('should read back what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 300 })),
        fc.integer({ min: 0, max: 7 }),
        (numbers, lowBits) => {
          const bytes = writeRice(numbers, lowBits)
          expect(Array.from(readRice(bytes, lowBits, numbers.length))).toEqual(numbers)
        },
      ),
    )
  })
})
