import { describe, expect, it } from 'vitest'
import { wordAt } from '../../../src/classify/headings/word-at.ts'
import { judgeLines } from './judge-lines.ts'

describe('wordAt', () => {
  const { measured } = judgeLines('one two three\n***\nthree').page

  it('should count words from the start and from the end of a line', () => {
    expect(wordAt(measured, 0, 0)).not.toBe(0)
    expect(wordAt(measured, 0, 0)).toBe(wordAt(measured, 0, -3))
    expect(wordAt(measured, 0, -1)).toBe(wordAt(measured, 2, 0))
  })
  it('should be 0 where the line has no such word, or the page no such line', () => {
    const places = [
      [0, 3],
      [0, -4],
      [1, 0],
      [1, -1],
      [-1, 0],
      [3, 0],
    ] as const
    expect(places.map(([row, at]) => wordAt(measured, row, at))).toEqual([0, 0, 0, 0, 0, 0])
  })
})
