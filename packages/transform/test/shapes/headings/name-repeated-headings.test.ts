import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { nameRepeatedHeadings } from '../../../src/shapes/headings/name-repeated-headings.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

/** Indices of the headings that are named, where the classifier takes one line for one. */
const name = (lines: readonly string[], likely: number): number[] => {
  const passages = readPassages(treeLines(parseLines(lines.join('\n\n'))), null)
  const judged = passages.map((passage, index) => ({
    ...passage,
    keep: true,
    headed: index === likely ? 0.9 : 0,
  }))
  return nameRepeatedHeadings(judged).flatMap(({ kind }, index) =>
    kind === 'heading' ? [index] : [],
  )
}

const tower = (label: string, place: string): readonly string[] => [
  `The tower of ${place}`,
  `The tower of ${place} stands at the end of a long spit of sand.`,
  label,
  `From the gallery of ${place} one sees two seas meet.`,
]
const towers = (label: string): readonly string[] =>
  ['Skagen', 'Hanstholm', 'Lyngvig'].flatMap((place) => tower(label, place))

describe('nameRepeatedHeadings', () => {
  it('should name all copies where the classifier takes one for a heading', () => {
    expect(name(towers('Worth knowing'), 6)).toEqual([2, 6, 10])
  })

  it('should name none where it takes none', () => {
    expect(name(towers('Worth knowing'), 0)).toEqual([])
  })

  it('should leave alone a value behind its label', () => {
    expect(name(towers('Rated: good'), 6)).toEqual([])
  })

  it('should leave alone copies over the same text', () => {
    const text = towers('Buy a ticket').map((line, at) =>
      at % 4 === 3 ? 'To the shop of it' : line,
    )
    expect(name(text, 6)).toEqual([])
  })
})
