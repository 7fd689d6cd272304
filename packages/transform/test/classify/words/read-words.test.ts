import { describe, expect, it } from 'vitest'
import { readWords } from '../../../src/classify/words/read-words.ts'

describe('readWords', () => {
  it('should give weights to the places that learned hashes pick, and none to others', () => {
    // Hashes 1, 2 and 6 of 8; of the 4 places 1 and 2 are picked, and weigh 3 and -2.
    const table = readWords({
      weightBits: 2,
      knownBits: 3,
      unit: 0.5,
      bias: -1,
      knownLowBits: 1,
      weightLowBits: 1,
      learned: 3,
      weighed: 2,
      // Gaps 1, 0 and 3: 0|1 0|0 10|1, lowest bit first.
      known: btoa(String.fromCharCode(0b101_00_10)),
      // Codes 6 and 3: 1110|0 10|1.
      weights: btoa(String.fromCharCode(0b101_00111)),
    })
    expect(Array.from(table.known)).toEqual([0b0100_0110])
    expect(Array.from(table.weights)).toEqual([0, 3, -2, 0])
    expect(table).toMatchObject({ weightBits: 2, knownBits: 3, unit: 0.5, bias: -1 })
  })
})
