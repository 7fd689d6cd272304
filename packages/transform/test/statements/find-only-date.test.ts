import { describe, expect, it } from 'vitest'
import { readPassages } from '../../src/passages/read-passages.ts'
import { findOnlyDate } from '../../src/statements/find-only-date.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const text =
  'The harbour office at the northern pier opens again on Monday after two years of repairs.'

function onlyDate(...below: readonly string[]): string | null | undefined {
  const lines = ['The pier opens', text, text, ...below].join('\n\n')
  const passages = readPassages(treeLines(parseLines(lines)), null)
  return findOnlyDate(passages, 0, 'en')?.reading.edtf
}

describe('findOnlyDate', () => {
  it('should find the day that stands below a text', () => {
    expect(onlyDate('Friday, 15 November 2019', 'Share')).toBe('2019-11-15')
  })
  it('should find it where it stands twice', () => {
    expect(onlyDate('15 November 2019', 'Share', 'November 15, 2019')).toBe('2019-11-15')
  })
  it('should find none where lines state different days', () => {
    expect(onlyDate('15 November 2019', 'The pier closes', '3 May 2018')).toBeUndefined()
  })
  it('should find none where the line is that of a remark', () => {
    expect(onlyDate('Jane Roe', '15 November 2019, 14:05')).toBeUndefined()
  })
  it('should find none above the title', () => {
    const lines = ['3 May 2018', 'The pier opens', text].join('\n\n')
    expect(findOnlyDate(readPassages(treeLines(parseLines(lines)), null), 1, 'en')).toBeNull()
  })
})
