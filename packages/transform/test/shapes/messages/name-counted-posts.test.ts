import { describe, expect, it } from 'vitest'
import { changePassage } from '../../../src/passages/change-passage.ts'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { nameCountedPosts } from '../../../src/shapes/messages/name-counted-posts.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const ASIDE = { keep: false, judgement: { rule: 'boilerplate', confidence: 0.6 } } as const

/** The lines of a text that are heads of posts; `aside`: those set aside before. */
function heads(text: string, aside: readonly number[] = []): string[] {
  const passages = readPassages(treeLines(parseLines(text)), null).map((passage, index) =>
    aside.includes(index) ? changePassage(passage, ASIDE) : passage,
  )
  return nameCountedPosts(passages).flatMap(({ keep, kind, unit }) =>
    keep && kind === 'byline' ? [unit.text] : [],
  )
}

const FIRST = 'jonas March 2, 2021, 8:14am 1'
const SECOND = 'mara_l March 2, 2021, 9:40am 2'
const THIRD = 'Ola Brandt 3. März 2021 um 18:05 3'

describe('nameCountedPosts', () => {
  it('should name the heads of posts that count up', () => {
    expect(heads([FIRST, 'How?', SECOND, 'So.', THIRD, 'Thank you.'].join('\n'))).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ])
  })
  it('should publish those that were set aside', () => {
    expect(heads([FIRST, 'How?', SECOND, 'So.'].join('\n'), [0, 2])).toEqual([FIRST, SECOND])
  })
  it('should name no line alone, nor lines that do not count up', () => {
    expect(heads([FIRST, 'How?'].join('\n'))).toEqual([])
    expect(heads([SECOND, 'So.', FIRST, 'How?'].join('\n'))).toEqual([])
  })
  it('should need a minute and a year', () => {
    expect(heads('Room 12 March 2021 1\nRoom 14 March 2021 2')).toEqual([])
  })
})
