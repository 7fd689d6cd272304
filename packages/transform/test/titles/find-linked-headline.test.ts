import { describe, expect, it } from 'vitest'
import { readPassages } from '../../src/passages/read-passages.ts'
import { changePassage } from '../../src/passages/change-passage.ts'
import { findLinkedHeadline } from '../../src/titles/find-linked-headline.ts'
import { readCandidate } from '../../src/titles/title-candidate.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const text =
  'News\n\nThe office opens again\n\nBy Jane Roe\n\nA finished sentence stands here now.\n'
const passages = readPassages(treeLines(parseLines(text)), null).map((passage, index) =>
  index === 2 ? passage : changePassage(passage, { unit: { ...passage.unit, spread: 'most' } }),
)
const page = {
  candidates: passages.map(({ unit }, index) =>
    readCandidate({ index, title: unit.text, dropped: 0, lead: 0, rest: '' }),
  ),
  isDated: [false, true, true, true],
  headings: [0.9, 0.8, 0.9, 0.9],
}
const scores = Float32Array.from([2, -1, 1, 3])

describe('findLinkedHeadline', () => {
  it('should find the heading right above who or when that other pages hold, too', () => {
    expect(findLinkedHeadline(page, scores, passages)).toBe(1)
  })
  it('should find none that is hardly a heading, and none that only this page holds', () => {
    expect(findLinkedHeadline({ ...page, headings: [0, 0.3, 0.9, 0] }, scores, passages)).toBe(-1)
  })
})
