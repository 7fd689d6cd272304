import { describe, expect, it } from 'vitest'
import { hashSurroundings } from '../../../src/classify/headings/hash-surroundings.ts'
import { judgeLines, type Said } from './judge-lines.ts'

function hashesOf(text: string, row: number, said: readonly Said[] = []): readonly number[] {
  const hashes: number[] = []
  hashSurroundings(judgeLines(text, said), row, hashes)
  return hashes
}

describe('hashSurroundings', () => {
  const text = 'Snow fell.\nThe long winter\nIce lay on the lake.'

  it('should say the same of the same line in the same place', () => {
    expect(hashesOf(text, 1)).toEqual(hashesOf(text, 1))
    expect(hashesOf(text.toUpperCase(), 1)).toHaveLength(hashesOf(text, 1).length)
  })
  it('should tell a word that begins the line from the same word at its end', () => {
    const [one, other] = [hashesOf('winter snow', 0), hashesOf('snow winter', 0)]
    const shared = one.filter((hash) => other.includes(hash))
    expect(shared.length).toBeGreaterThanOrEqual(2)
    expect(shared.length).toBeLessThan(one.length)
  })
  it('should hear of the kinds of the lines around, of their ends, and of how they begin', () => {
    const plain = hashesOf(text, 1)
    expect(hashesOf(text, 1, [{ heading: 0.9 }])).not.toEqual(plain)
    expect(hashesOf(text, 1, [{}, {}, { content: 0.1 }])).not.toEqual(plain)
    expect(hashesOf(text.replace('lake.', 'lake,'), 1)).not.toEqual(plain)
    expect(hashesOf(text.replace('Snow', 'The'), 1)).not.toEqual(plain)
  })
  it('should do with the first and the last line, and with lines without words', () => {
    for (const lines of ['One', '***', '***\nOne\n***'])
      expect(hashesOf(lines, 0).every(Number.isInteger)).toBe(true)
  })
})
