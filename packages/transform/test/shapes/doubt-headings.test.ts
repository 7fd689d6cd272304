import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/passages/passage.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { doubtHeadings } from '../../src/shapes/doubt-headings.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

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

  it('should go by capitals where every line ends in a stop', () => {
    expect(headingOf([text, 'A Walk Along the Quay.', text])).toBe(0.9)
    expect(headingOf([text, 'A walk along the quay.', text])).toBe(0)
    expect(headingOf([text, 'A walk along the quay.', text, 'No stop'])).toBe(0.9)
  })
})

/** What is believed of the second line, where the classifier took all short lines for headings. */
function headingOf(lines: readonly string[]): number | undefined {
  const passages = readPassages(treeLines(parseLines(lines.join('\n'))), null)
  return doubtHeadings(
    passages.map((passage): Passage => (passage.unit.text === text ? passage : headed(passage))),
  )[1]?.heading
}

function headed(passage: Passage): Passage {
  return { ...passage, heading: 0.9 }
}
