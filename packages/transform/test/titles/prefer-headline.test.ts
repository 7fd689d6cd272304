import { describe, expect, it } from 'vitest'
import { preferHeadline } from '../../src/titles/prefer-headline.ts'
import { readCandidate } from '../../src/titles/title-candidate.ts'

const candidate = (index: number, title: string) =>
  readCandidate({ index, title, dropped: 0, lead: 0, rest: '' })

const page = {
  candidates: [
    candidate(0, 'Harbour news: the office at the pier, explained'),
    candidate(4, 'Harbour office opens again after two years'),
    candidate(9, 'What the repairs cost'),
  ],
  isDated: [false, true, false],
  headings: [0.9, 0.8, 0.8],
}
const all = [true, true, true]
const choose = (
  scores: readonly number[],
  may: readonly boolean[] = all,
  over: Partial<typeof page> = {},
) => preferHeadline({ ...page, ...over }, Float32Array.from(scores), may, 20)

describe('preferHeadline', () => {
  it('should take a headline right above who and when for a first line that is a little likelier', () => {
    expect(choose([3, 1.5, 2])).toBe(1)
  })
  it('should take the first line where it is much likelier', () => {
    expect(choose([3, 0.9, 2])).toBe(0)
  })
  it('should take the first line where who and when stand right below it, too', () => {
    expect(choose([3, 2.5, 2], all, { isDated: [true, true, false] })).toBe(0)
  })
  it('should take no headline without who and when below, and none that is hardly a heading', () => {
    expect(choose([3, 2.5, 0.5], all, { isDated: [false, false, true] })).toBe(0)
    expect(choose([3, 2.5, 2], all, { headings: [0.9, 0.3, 0.8] })).toBe(0)
  })
  it('should take no label of a section, and nothing that speaks of something else', () => {
    for (const other of ['office', 'An evening of music in the school hall']) {
      const candidates = page.candidates.map((each) =>
        each.index === 4 ? candidate(4, other) : each,
      )
      expect(choose([3, 2.5, 0.5], all, { candidates })).toBe(0)
    }
  })
  it('should take the copy below of what the first line says', () => {
    const copy = candidate(9, 'Harbour news: the office at the pier, explained')
    const candidates = [...page.candidates.slice(0, 2), copy]
    expect(choose([3, 0, -3], all, { candidates })).toBe(2)
  })
  it('should take only what may be the title, and nothing where nothing may', () => {
    expect(choose([1, 2, 3], [true, false, false])).toBe(0)
    expect(choose([1, 2, 3], [false, false, false])).toBe(-1)
  })
})
