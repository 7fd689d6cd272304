import { describe, expect, it } from 'vitest'
import { findHeadlines } from '../../src/entries/find-headlines.ts'
import { readEntryLines } from '../../src/entries/read-entry-lines.ts'
import { weighGrounds } from '../../src/entries/weigh-grounds.ts'
import { setFeatureNames } from '../../src/entries/set-features.ts'
import { pageFeatureNames } from '../../src/entries/page-features.ts'
import { judgePassages } from '../../src/classify/judge-passages.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const read = (lines: readonly string[]): Parameters<typeof findHeadlines> => {
  const passages = judgePassages(
    readPassages(treeLines(parseLines(`${lines.join('\n\n')}\n`)), null),
    'one',
  )
  return [passages, readEntryLines(passages)]
}

const sluices = [
  'The sluice of Abbot’s Mill',
  'Repairs to the weir at Barrow',
  'A survey of the Candle Stream',
  'Letters about the Dunford eels',
  'Photographs of the Elm Bank ferry',
]
const teaser = (at: number): string =>
  `Drawn for the trustees in ${String(1830 + at)} and kept in the chest of the parish ever since.`

/** A page of five entries of four lines below its title. */
const page = (below: (at: number) => readonly string[]): string[] => [
  'The archive of the river trust',
  ...sluices.flatMap((headline, at) => [headline, ...below(at)]),
]

/** What the grounds weigh for headlines that are known, where nothing else speaks. */
const weigh = (lines: readonly string[], kept = 1, words = 5): number => {
  const [passages, entryLines] = read(lines)
  const headlines = passages.flatMap(({ unit }, at) => (sluices.includes(unit.text) ? [at] : []))
  const known = new Map([
    ['coversKept', 1],
    ['words', Math.log1p(words)],
  ])
  const set = setFeatureNames.map((name) => known.get(name) ?? 0)
  const none = pageFeatureNames.map(() => 0)
  return weighGrounds(passages, entryLines, { headlines, set, page: none, kept })
}

describe('weighGrounds', () => {
  const bare = page((at) => [teaser(at)])

  it('should find none in headlines with a paragraph each', () => {
    expect(weigh(bare)).toBe(0)
  })

  it.each([
    ['share a line', page((at) => [`${String(at + 3)} boxes`, teaser(at)])],
    ['are dated', page((at) => [`${String(at + 3)} May 1998`, teaser(at)])],
    ['are counted', ['Showing 1-5 of 30 results', ...bare]],
    ['stand above page numbers', [...bare, '1', '2', '3']],
    ['can be continued', [...bare, 'Older posts']],
  ])('should find one in entries that %s', (_, lines) => {
    expect(weigh(lines)).toBeGreaterThan(0)
  })

  it('should find none in lines without a word, nor in the dates of posts below the names of people', () => {
    const months = ['January', 'March', 'May', 'July', 'October']
    const dated = page((at) => [`${String(at + 3)} ${months[at] ?? ''} 1998`, teaser(at)])
    expect(weigh(page((at) => ['\u200d', teaser(at)]))).toBe(0)
    expect(weigh(dated)).toBeGreaterThan(0)
    expect(weigh(dated, 1, 2)).toBe(0)
  })

  it('should find none in posts that are answered, nor in lines of a menu', () => {
    expect(weigh(page((at) => [`${String(at + 3)} May 1998`, teaser(at), 'Reply']))).toBe(0)
    expect(weigh([...bare, '1', '2', '3'], 0.2)).toBe(0)
  })
})

describe('findHeadlines', () => {
  it('should find the numbered results of a search', () => {
    const [passages, lines] = read([
      'Search results for "river" - Trust archive',
      'Showing 1-5 of 30 results',
      ...sluices.flatMap((headline, at) => [
        `${String(at + 1)}. ${headline}`,
        `Ref: RT/${headline.slice(-4)}/${String(at)}`,
        teaser(at),
      ]),
      '1',
      '2',
      'Next',
    ])
    const found = findHeadlines(passages, lines)?.headlines ?? []
    expect(found.map((place) => passages[place]?.unit.text)).toEqual(
      sluices.map((headline, at) => `${String(at + 1)}. ${headline}`),
    )
  })

  it('should find publications by their authors alone', () => {
    const [passages, lines] = read([
      'Publications',
      ...sluices.flatMap((headline, at) => [
        headline,
        'A. Novak, L. Brandt, S. Iyer',
        `Journal of Rivers ${String(at + 20)}(3), pp. 201-219`,
        'PDF BibTeX',
      ]),
    ])
    const found = findHeadlines(passages, lines)?.headlines ?? []
    expect(found.map((place) => passages[place]?.unit.text)).toEqual(sluices)
  })
})
