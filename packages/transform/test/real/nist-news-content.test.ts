import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifyUnits } from '../../src/classify/classify-units.ts'
import { lineKeys } from '../../src/evidence/line-keys.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { toPageEvidence } from '../../src/evidence/to-page-evidence.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'
import { nistNewsMarks } from './nist-news.marks.ts'

const folder = join(process.env['FONDS_DATA'] ?? '', 'nist-news')
const WORD = /\S+/g

/** Every page of the site is evidence for every other. */
function readSite(): {
  texts: ReadonlyMap<string, string>
  count: (key: string) => number
} {
  const names = ['cyber', 'it'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => `${part}/${name}`),
  )
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const counts = new Map<string, number>()
  for (const text of texts.values())
    for (const key of new Set(lineKeys(text))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { texts, count: (key) => counts.get(key) ?? 0 }
}

describe('a site of 137 pages, twenty of them marked by eye', () => {
  const { texts, count } = readSite()
  let both = 0
  let kept = 0
  let marked = 0
  for (const [name, marks] of Object.entries(nistNewsMarks)) {
    const text = texts.get(name) ?? ''
    const evidence = toPageEvidence(text, { records: texts.size, count })
    const units = readPassages(treeLines(parseLines(text)), evidence).map(({ unit }) => unit)
    const answers = classifyUnits(units, evidence.siteSize)
    units.forEach(({ text: words, lines: [line] }, at) => {
      const within = (ranges: readonly (readonly [number, number])[]): boolean =>
        ranges.some(([from, to]) => line >= from && line <= to)
      const isContent = within(marks.content)
      if (!isContent && within(marks.neutral)) return
      const weight = words.match(WORD)?.length ?? 0
      if (isContent) marked += weight
      if (answers[at]?.keep === true) kept += weight
      if (isContent && answers[at]?.keep === true) both += weight
    })
  }
  it('should read all of them', () => {
    expect(texts.size).toBe(137)
    expect(marked).toBeGreaterThan(5000)
  })
  it('should publish hardly anything that is not content', () => {
    expect(both / kept).toBeGreaterThanOrEqual(0.97)
  })
  it('should set hardly any content aside', () => {
    expect(both / marked).toBeGreaterThanOrEqual(0.97)
  })
})
