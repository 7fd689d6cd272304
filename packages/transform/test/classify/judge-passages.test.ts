import { describe, expect, it } from 'vitest'
import { judgePassages } from '../../src/classify/judge-passages.ts'
import { isAllMarks } from '../../src/passages/is-all-marks.ts'
import { findHanging } from '../../src/passages/find-hanging.ts'
import type { Passage } from '../../src/passages/passage.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const paragraph =
  '   The tide table is set anew each winter, and whoever sails by it\n   should have the one of this year with them.'
const page = [
  '     * [1]Home\n     * [2]Tides\n     * [3]Maps',
  'How to read the table',
  paragraph,
  'Where to get it',
  paragraph.replace('tide', 'large tide'),
  'What it costs',
  paragraph.replace('winter', 'autumn'),
  'Who made it',
  paragraph.replace('sails', 'rows'),
].join('\n\n')

/** As a text browser lists the addresses of links: numbers of three figures and more stand out from the margin of the text. */
function withLinks(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  const more = numbers.slice(3).map((number) => `     * [${number}]More`)
  const list = numbers.map(
    (number) => `${`${number}`.padStart(4)}. https://tides.example/${number}`,
  )
  return [page, more.join('\n'), 'References', list.join('\n')].join('\n\n')
}

function passagesOf(text: string): readonly Passage[] {
  return readPassages(treeLines(parseLines(text)), null)
}

describe('a list of links that a text browser printed', () => {
  const passages = passagesOf(withLinks(240))
  const bare = passagesOf(
    withLinks(240)
      .replace(/\n\nReferences[^]*$/, '')
      .replaceAll(/\[\d+\]/g, ''),
  )

  it('should be no part of the page that is measured', () => {
    const headings = [...findHanging(passages)].map((index) => passages[index]?.unit.text)
    expect(headings).toEqual([
      'How to read the table',
      'Where to get it',
      'What it costs',
      'Who made it',
    ])
  })
  it('should leave what the classifier says of the page as it is without the list', () => {
    const judged = judgePassages(passages, 'one').filter((passage) => !isAllMarks(passage))
    const alone = judgePassages(bare, 'one')
    expect(judged.length).toBe(alone.length)
    expect(passages.length).toBeGreaterThan(judged.length + 239)
    expect(judged.map(({ content }) => content)).toEqual(alone.map(({ content }) => content))
  })
})
