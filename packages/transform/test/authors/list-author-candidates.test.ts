import { describe, expect, it } from 'vitest'
import { listAuthorCandidates } from '../../src/authors/list-author-candidates.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

function namesIn(text: string): string[] {
  const passages = readPassages(treeLines(parseLines(text)), null)
  return listAuthorCandidates(passages, new Uint8Array(passages.length).fill(1)).map(
    ({ name }) => name,
  )
}

describe('candidates for the author', () => {
  it.each(['January 1, 2024', 'May 3rd, 2021', 'März 2024', 'Thursday 4 July 2019'])(
    'should not take the month of `%s` for a name',
    (line) => {
      expect(namesIn(`${line}\n`)).toEqual([])
    },
  )

  it.each(['By Sunday', 'By Category', 'Condividi', 'by Popular Demand', 'Posted by Monday'])(
    'should not take `%s` for a name',
    (line) => {
      expect(namesIn(`${line}\n`)).toEqual([])
    },
  )

  it('should end a name where its date begins', () => {
    expect(namesIn('Mara Lindqvist, 12 March 2021\n')).toEqual(['Mara Lindqvist'])
    expect(namesIn('by Oskar Brandt June 7, 2020\n')).toEqual(['Oskar Brandt'])
  })
})
