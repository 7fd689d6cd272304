import { describe, expect, it } from 'vitest'
import { measureMargin } from '../../src/passages/measure-margin.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const measure = (lines: readonly string[]): number =>
  measureMargin(treeLines(parseLines(lines.join('\n'))))

const running = 'which was dug by hand in the winter of that year'
const text = Array.from({ length: 8 }, () => `   The harbour, ${running}`)

describe('measureMargin', () => {
  it('should be what stands before every line, blank ones left out', () => {
    expect(measure(['     Ropes', '', `       The harbour, ${running}`])).toBe(5)
    expect(measure(['\tRopes', '\t\tLetters'])).toBe(8)
    expect(measure(['Ropes', '  * A lantern'])).toBe(0)
    expect(measure([''])).toBe(0)
  })

  it('should be what text browsers leave free where only headings stand further out', () => {
    expect(measure(['Ropes', '', ...text, '', '  Letters', ...text])).toBe(3)
    expect(measure([`The harbour, ${running}`, '', ...text, ...text])).toBe(3)
  })

  it('should be none where text or many lines begin further out', () => {
    expect(measure([`The harbour, ${running}`, ...text])).toBe(0)
    expect(measure(['Ropes', 'Lanterns', 'Letters', ...text])).toBe(0)
  })

  it('should be none in a list whose items stand further in than a browser sets text', () => {
    expect(measure(['Ropes', ...text.map((line) => ` ${line}`)])).toBe(0)
  })
})
