import { describe, expect, it } from 'vitest'
import { readPassages } from '../../src/passages/read-passages.ts'
import { findSectionName } from '../../src/titles/find-section-name.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const find = (lines: readonly string[], headlines: readonly number[]): string | undefined =>
  findSectionName(readPassages(treeLines(parseLines(lines.join('\n\n'))), null), headlines)?.title

describe('findSectionName', () => {
  it('should find the line above the first entry that the menu holds as well', () => {
    expect(find(['* Home', '* News', 'News', 'Ferry late', 'Bins for the quay'], [3, 4])).toBe(
      'News',
    )
  })

  it('should find none that the menu lacks, and none without entries', () => {
    expect(find(['* Home', '* Council', 'News', 'Ferry late'], [3])).toBeUndefined()
    expect(find(['* Home', '* News', 'News', 'Ferry late'], [])).toBeUndefined()
    expect(find(['News', 'Ferry late'], [0])).toBeUndefined()
  })
})
