import { describe, expect, it } from 'vitest'
import { readMarks } from '../../src/marks/read-marks.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'
import { withoutCuts } from '../../src/text/without-cuts.ts'

/** The words of each line; of a line that is nothing but marks, the rule in brackets. */
function wordsOf(text: string): string[] {
  const lines = treeLines(parseLines(text))
  const marks = readMarks(lines)
  return lines.map(({ value, position }) => {
    const found = marks.get(position.start.line)
    if (found === undefined) return value
    return found.whole === null ? withoutCuts(value, found.cuts) : `<${found.whole.rule}>`
  })
}

const LINKS = '[one](/1) [two](/2)\n'

describe('readMarks', () => {
  it('should find the words of links, pictures and emphasis where they stand', () => {
    expect(wordsOf(`${LINKS}A [*good* day](https://a.example "A") and ![a boat](b.jpg).`)).toEqual([
      'one two',
      'A good day and a boat.',
    ])
  })

  it('should follow a link from one line to the next', () => {
    expect(wordsOf(`${LINKS}See [the\nplan](plan.pdf) and\n[all\n](/a)`).slice(1)).toEqual([
      'See the',
      'plan and',
      'all',
      '<link-mark>',
    ])
  })

  it('should set a picture without words aside as a whole', () => {
    expect(wordsOf(`${LINKS}[![](a.jpg)](/b)`)[1]).toBe('<link-mark>')
  })

  it('should count columns behind a byte order mark, tabs and signs beyond the first plane', () => {
    expect(wordsOf(`\ufeff[one](/1) [two](/2)\n\t😀\t**so**`)).toEqual([
      '\ufeffone two',
      '\t😀\tso',
    ])
  })

  it('should leave code as it stands', () => {
    const code = '~~~\n[a](b) *c*\n~~~'
    expect(wordsOf(`${LINKS}${code}\n\n**d** \`*e*\``).slice(1)).toEqual([
      ...code.split('\n'),
      '',
      'd `*e*`',
    ])
  })

  it('should leave a line alone that is longer than any paragraph', () => {
    const long = '[a](b) '.repeat(2_000)
    expect(wordsOf(`${LINKS}${long}\n**d**`).slice(1)).toEqual([long, 'd'])
  })

  it('should leave stars and brackets of other texts', () => {
    const text = 'He wrote *so*, and [so](it goes).\n\n# A remark\n\nthe end'
    expect(wordsOf(text)).toEqual(text.split('\n'))
  })

  it('should take numbers before words for links only where their addresses stand at the end', () => {
    const page = '[1]Home [2]News\nA note.[3]\n'
    const list = '\nReferences\n\n 1. https://a.example/\n 2. /news\n 3. mailto:a@a.example\n'
    const addresses = ['<link-list>', '<link-list>', '<link-list>']
    expect(wordsOf(page)).toEqual(['[1]Home [2]News', 'A note.[3]'])
    expect(wordsOf(page + list)).toEqual([
      'Home News',
      'A note.[3]',
      '',
      '<link-list>',
      '',
      ...addresses,
    ])
  })

  it('should keep a list of addresses whose numbers the text does not call for', () => {
    const text = 'Sources\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/'
    expect(wordsOf(text)).toEqual(text.split('\n'))
  })
})
