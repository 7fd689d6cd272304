import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { nameHangingHeadings } from '../../../src/shapes/headings/name-hanging-headings.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const paragraph = [
  '   The lifeboat house has been cleared for the first time in ninety years,',
  '   and what was found there would fill a museum of its own, says the man',
  '   who has kept the keys of it since he was a boy of eleven.',
].join('\n')

const page = (...lines: string[]): string =>
  lines.flatMap((line) => [line, paragraph, paragraph]).join('\n\n')

/** Headings as level and words; every short line is one to the classifier. */
function headingsOf(text: string): string[] {
  const read = readPassages(treeLines(parseLines(text)), null)
  const guessed = read.map((each) => ({ ...each, heading: each.facts.length === 1 ? 0.9 : 0 }))
  return nameHangingHeadings(guessed).flatMap(({ kind, level, heading, unit }) => {
    if (kind === 'heading') return [`${level} ${unit.text}`]
    return heading > 0 ? [`? ${unit.text}`] : []
  })
}

describe('nameHangingHeadings', () => {
  it('should name those out of the margin by their column, and those a little behind it', () => {
    expect(headingsOf(page('Ropes', '  Lanterns', '    Wicks', 'Letters'))).toEqual([
      '2 Ropes',
      '3 Lanterns',
      '4 Wicks',
      '2 Letters',
    ])
  })

  it('should take back what the classifier says of others where several stand out', () => {
    expect(headingsOf(page('Ropes', '   What was found', 'Letters'))).toEqual([
      '2 Ropes',
      '2 Letters',
    ])
    expect(headingsOf(page('Ropes', '   What was found'))).toEqual(['2 Ropes', '? What was found'])
  })

  it('should name none where running text stands out as well', () => {
    const outside = paragraph.replaceAll(/^ {3}/gmu, '')
    expect(headingsOf(`${page('Ropes', 'Letters')}\n\n${outside}\n\n${outside}`)).toEqual([
      '? Ropes',
      '? Letters',
    ])
  })
})
