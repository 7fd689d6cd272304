import { describe, expect, it } from 'vitest'
import { indentLevels } from '../../src/edition/indent-levels.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const levelsOf = (text: string): number[] => [
  ...new Map([...indentLevels(treeLines(parseLines(text)))].toSorted(([a], [b]) => a - b)).values(),
]

describe('indentLevels', () => {
  it('should count from the margin of the stanza', () => {
    expect(levelsOf('      one\n        two\n      three')).toEqual([0, 1, 0])
  })

  it('should count columns, not their widths, and no more than three', () => {
    expect(levelsOf('one\n  two\n      three\n\tfour\n            five')).toEqual([0, 1, 2, 3, 3])
  })

  it('should take a column more or less for a slip', () => {
    expect(levelsOf('one\n two\n   three\n  four')).toEqual([0, 0, 1, 1])
  })
})
