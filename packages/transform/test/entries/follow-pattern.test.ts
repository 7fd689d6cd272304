import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followPattern } from '../../src/entries/follow-pattern.ts'
import { readEntryLines } from '../../src/entries/read-entry-lines.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const read = (text: string): Parameters<typeof followPattern> => {
  const passages = readPassages(treeLines(parseLines(text)), null)
  return [passages, readEntryLines(passages), []]
}

/** An entry of three paragraphs: headline, author, running text. */
const entry = (name: string): string =>
  `The ${name} gate stands open\n\nBy Ada Quayle\n\nThe council has opened the ${name} gate, and asks whoever passes to close it again.\n\n`

describe('followPattern', () => {
  const names = ['north', 'south', 'water', 'market', 'garden', 'castle', 'harbour', 'lower']
  const section = (title: string, from: number, to: number): string =>
    `Tides\n\nBoats\n\n${title}\n\n${names.slice(from, to).map(entry).join('')}`
  const [passages, lines] = read(
    section('Gates of this week', 0, 5) + section('Gates of last week', 5, 8),
  )
  const first = [3, 6, 9, 12, 15]

  it('should find headlines of another section that stand in the same pattern', () => {
    expect(followPattern(passages, lines, first)).toEqual([...first, 21, 24, 27])
  })

  it('should drop a line that stands in no such pattern', () => {
    expect(followPattern(passages, lines, [3, 5, 6, 9, 12, 15])).toEqual([...first, 21, 24, 27])
  })

  it('should find a headline under a line that recurs, but not above the known ones', () => {
    const kinds = ['Stone', 'Iron', 'Wood', 'Stone', 'Iron', 'Brick', 'Brick', 'Brick']
    const [gates, read_] = read(
      `Tides\n\nBoats\n\n${names.map((name, at) => `${kinds[at]}\n\n${entry(name)}`).join('')}`,
    )
    expect(followPattern(gates, read_, [3, 7, 11, 15, 19])).toEqual([3, 7, 11, 15, 19, 23, 27, 31])
  })

  it('should leave alone what is too little to show a pattern', () => {
    expect(followPattern(passages, lines, [0, 3, 6])).toEqual([0, 3, 6])
  })

  it('should give passages in order, each once, for any lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Tides', 'By Ada Quayle', '3 May 1999', entry('old').trim())),
        fc.uniqueArray(fc.nat(40)),
        (texts, places) => {
          const [all, any] = read(texts.join('\n\n'))
          const known = places.filter((place) => place < any.length).toSorted((a, b) => a - b)
          const found = followPattern(all, any, known)
          expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
          expect(found.every((place) => place >= 0 && place < any.length)).toBe(true)
        },
      ),
    )
  })
})
