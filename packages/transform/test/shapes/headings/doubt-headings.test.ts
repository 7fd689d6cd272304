import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/passages/passage.ts'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { doubtHeadings } from '../../../src/shapes/headings/doubt-headings.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const text =
  'The harbour was dug by hand in the winter of that year, and the gate was hung in the spring.'

describe('doubtHeadings', () => {
  it.each([
    [
      'ends a sentence that begins elsewhere',
      'pressure of the work on the quay, has endeared her to many.',
    ],
    ['does so in German', 'und das Tor wurde im Frühjahr gehängt.'],
  ])('should believe no line to be a heading that %s', (_, line) => {
    expect(headingOf([text, line, text, 'No stop'])).toBe(0)
  })

  it.each([
    ['is none', 'The gate in spring'],
    ['asks', 'Who hung the gate?'],
    ['ends in a stop', 'The gate was hung.'],
    ['ends in a colon', 'How the gate was hung:'],
    ['begins with a small letter', 'iOS and the tide'],
  ])('should leave the classifier its word where the line %s', (_, line) => {
    expect(headingOf([text, line, text, 'No stop'])).toBe(0.9)
  })

  it.each([
    ['labels a remark', 'Warning'],
    ['labels one in German', 'Hinweis:'],
    ['bids the reader to act', 'Shop for ropes'],
    ['does so in French', 'Télécharger le plan'],
    ['leads to another page', 'Related: The gates of other harbours'],
    ['numbers a picture', 'Figure 4-1: The gate in spring'],
    ['numbers one in Japanese', '図1：港の門'],
    ['says whose a picture is', 'Photo courtesy of the harbour office'],
    ['says so in German', 'Quelle: Hafenamt'],
    ['says who wrote the text', 'By Jane Roe'],
    ['parts names by a bar', 'Jane Roe | The Harbour'],
  ])('should believe no line to be a heading that %s', (_, line) => {
    expect(headingOf([text, line, 'The gate', text])).toBe(0)
  })

  it.each([
    ['bids nothing, but asks', 'Shop or harbour?'],
    ['begins like a word that bids', 'Shopping at the quay'],
    ['speaks of figures', 'Figures of the year 1900'],
    ['speaks of warnings', 'Warnings of the coast guard'],
    ['speaks of sources', 'Sources of the harbour’s history'],
  ])('should leave the classifier its word where the line %s', (_, line) => {
    expect(headingOf([text, line, 'The gate', text])).toBe(0.9)
  })

  it('should let a call head the running text below it', () => {
    expect(headingOf([text, 'Visit the harbour', `${text} ${text}`])).toBe(0.9)
    expect(headingOf([text, 'Visit the harbour', 'The gate', text])).toBe(0)
  })

  it('should believe a statement to be a heading only where the classifier is sure', () => {
    expect(headingOf([text, 'The gate was hung.', text, 'No stop'], 0.45)).toBe(0)
    expect(headingOf([text, 'The gate was hung', text, 'No stop'], 0.45)).toBe(0.45)
  })

  it('should go by capitals where every line ends in a stop', () => {
    expect(headingOf([text, 'A Walk Along the Quay.', text])).toBe(0.9)
    expect(headingOf([text, 'A walk along the quay.', text])).toBe(0)
    expect(headingOf([text, 'A walk along the quay.', text, 'No stop'])).toBe(0.9)
  })
})

/** What is believed of the second line, where the classifier took all short lines for headings. */
function headingOf(lines: readonly string[], heading = 0.9): number | undefined {
  const passages = readPassages(treeLines(parseLines(lines.join('\n'))), null)
  return doubtHeadings(
    passages.map((passage): Passage =>
      passage.unit.text.startsWith(text) ? passage : { ...passage, heading, content: 1 },
    ),
  )[1]?.heading
}
