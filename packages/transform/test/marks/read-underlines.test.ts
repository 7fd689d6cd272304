import { describe, expect, it } from 'vitest'
import { readUnderlines } from '../../src/marks/read-underlines.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const read = (text: string): readonly number[] => [
  ...readUnderlines(treeLines(parseLines(text))).keys(),
]

describe('readUnderlines', () => {
  it('should read the signs under a line with nothing else around both', () => {
    expect(read('The tide gate\n=============\n\nIt was built in oak.')).toEqual([2])
    expect(read('It stands.\n\nWhat it costs\n-------------')).toEqual([4])
    expect(read('港の門\n======\n')).toEqual([2])
  })
  it('should leave rules, heads of tables, and signs of another length', () => {
    expect(read('It stands.\n\n-----\n\nThe end')).toEqual([])
    expect(read('Name  Age\n---------\nAnna  9')).toEqual([])
    expect(read('The tide gate\n=====\n')).toEqual([])
    expect(read('It was built in oak,\nand cost much\n=============\n')).toEqual([])
  })
})
