import { describe, expect, it } from 'vitest'
import { readLineFacts } from '../../src/passages/line-facts.ts'
import { measureLeading } from '../../src/passages/measure-leading.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const lines = Array.from({ length: 50 }, (_, at) => `Rope ${at + 1}`)
const measure = (text: string): number => measureLeading(readLineFacts(treeLines(parseLines(text))))

describe('measureLeading', () => {
  it('should be how many blank lines stand between all lines, but for a few', () => {
    expect(measure(lines.join('\n\n\n'))).toBe(2)
    expect(measure(`${lines.join('\n\n')}\nRope without\n\n\n\n\nRope far below`)).toBe(1)
  })

  it('should be none where lines stand close together, or where there are too few to tell', () => {
    expect(measure(`${lines.join('\n\n')}\n${lines.slice(0, 5).join('\n')}`)).toBe(0)
    expect(measure(lines.slice(0, 30).join('\n\n'))).toBe(0)
  })
})

describe('readPassages', () => {
  const text = Array.from(
    { length: 24 },
    (_, at) =>
      `In the ${at + 1}th year the harbour was dug by hand, in the winter,\nand the gate of it was hung in the spring of the year after.`,
  ).join('\n\n')

  it('should read a text whose line ends were doubled as it reads the text', () => {
    const read = (value: string): string[] =>
      readPassages(treeLines(parseLines(value)), null).map(({ unit }) => unit.text)
    expect(read(text.replaceAll('\n', '\n\n'))).toEqual(read(text))
    expect(read(text)).toHaveLength(24)
  })
})
