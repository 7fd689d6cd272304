import { describe, expect, it } from 'vitest'
import { readEntryLines } from '../../src/entries/read-entry-lines.ts'
import { shareOffers } from '../../src/entries/share-offers.ts'
import { judgePassages } from '../../src/classify/judge-passages.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const offer = ['Roofs made to measure', 'We build your roof from the wood of this valley.']
const news = ['Ferry changes its timetable', 'The last boat now leaves the pier at nine at night.']

describe('shareOffers', () => {
  it('should count entries that speak to the reader', () => {
    expect(shareOf([offer, offer, news, news])).toBe(0.5)
  })

  it.each([
    ['a date', 'March 3, 2023'],
    ['an author', 'By Anna Smith'],
    ['a price', '€ 45.00'],
    ['a count', '12 comments'],
  ])('should not count an entry with %s', (_, sign) => {
    expect(shareOf([offer, [...offer, sign]])).toBe(0.5)
  })
})

/** The share of offers among entries, each of a headline and as many lines as the last. */
function shareOf(entries: readonly (readonly string[])[]): number {
  const lines = treeLines(parseLines(`${entries.flat().join('\n\n')}\n`))
  const passages = judgePassages(readPassages(lines, null), 'one')
  const starts: number[] = []
  let at = 0
  for (const entry of entries) {
    starts.push(at)
    at += entry.length
  }
  return shareOffers(passages, readEntryLines(passages), starts, entries.at(-1)?.length ?? 1)
}
