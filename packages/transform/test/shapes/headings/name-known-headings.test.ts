import { describe, expect, it } from 'vitest'
import { changePassage } from '../../../src/passages/change-passage.ts'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { KNOWN_HEADINGS } from '../../../src/shapes/headings/known-headings.table.ts'
import { nameKnownHeadings } from '../../../src/shapes/headings/name-known-headings.ts'
import { textKey } from '../../../src/text/text-key.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const text =
  'The harbour was dug by hand in the winter of that year, and the gate was hung in spring.'

describe('nameKnownHeadings', () => {
  it.each([
    'Conclusion',
    '5. Conclusion',
    'FAQs:',
    'Zutaten',
    'À RETENIR',
    'まとめ',
    'Выводы',
    'الخاتمة',
  ])('should name %s over text a heading', (line) => {
    expect(kindOf([text, line, text])).toBe('heading')
  })

  it.each([
    ['says more', [text, 'The conclusion of the works', text]],
    ['is followed by nothing', [text, 'Conclusion']],
    ['stands in a list of such lines', [text, 'Introduction', 'Conclusion', text]],
  ])('should leave a line alone that %s', (_, lines) => {
    expect(kindOf(lines)).toBe('other')
  })

  it('should leave a line alone over what is set aside', () => {
    expect(kindOf([text, 'Conclusion', text], 2)).toBe('other')
  })

  it('should hold its words in the form that lines are compared in', () => {
    for (const word of Object.values(KNOWN_HEADINGS).flat()) expect(textKey(word)).toBe(word)
  })
})

/** What the second line is, where the line of that index was set aside. */
function kindOf(lines: readonly string[], aside?: number): string | undefined {
  const passages = readPassages(treeLines(parseLines(lines.join('\n'))), null)
  const judged = passages.map((passage, index) => changePassage(passage, { keep: index !== aside }))
  return nameKnownHeadings(judged)[1]?.kind
}
