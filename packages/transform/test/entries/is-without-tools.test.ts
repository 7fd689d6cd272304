import { describe, expect, it } from 'vitest'
import { isWithoutTools } from '../../src/entries/is-without-tools.ts'
import { readEntryLines } from '../../src/entries/read-entry-lines.ts'
import { judgePassages } from '../../src/classify/judge-passages.ts'
import type { Passage } from '../../src/passages/passage.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const paragraph =
  'The harbour was dug by hand in the winter of that year, and the tide gate was hung in the spring.'
const text = [paragraph, paragraph.replace('winter', 'autumn'), paragraph.replace('hand', 'men')]

describe('isWithoutTools', () => {
  it('should be true of paragraphs in a row', () => {
    expect(asked(text)).toBe(true)
  })

  it.each([
    ['sorts', 'Sort by date'],
    ['turns the page', 'Older posts'],
    ['counts', '1–20 of 128 results'],
    ['sorts in Japanese', '並び替え'],
  ])('should be false of a page that %s', (_, tool) => {
    expect(asked([...text, tool])).toBe(false)
  })

  it('should be false where each paragraph has a heading of its own, but for single letters and numbers', () => {
    const headed = (name: string): string[] =>
      text.flatMap((each, at) => [`${name} ${String(at + 1)}`, each])
    expect(asked(headed('Of the old harbour'))).toBe(false)
    expect(asked(headed('No.'))).toBe(true)
  })

  it('should be false where authors are named', () => {
    expect(asked([...text, 'By Anna Smith'])).toBe(false)
  })
})

function asked(paragraphs: readonly string[]): boolean {
  const lines = treeLines(parseLines(paragraphs.join('\n\n')))
  const passages = judgePassages(readPassages(lines, null), 'one').map((passage): Passage => ({
    ...passage,
    keep: true,
  }))
  return isWithoutTools(passages, readEntryLines(passages))
}
