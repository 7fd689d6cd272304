import { describe, expect, it } from 'vitest'
import { changePassage } from '../../../src/passages/change-passage.ts'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { nameSeriesHeadings } from '../../../src/shapes/headings/name-series-headings.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const text =
  'The harbour was dug by hand in the winter of that year, and the gate was hung in spring.'

describe('nameSeriesHeadings', () => {
  it.each([
    ['counts', ['1. The gate', '2. The quay', '3. The light']],
    ['names what it counts', ['Day 1: The gate', 'Day 2: The quay', 'Day 3: The light']],
    ['counts in Japanese', ['１、港の門', '２、波止場', '３、灯台']],
    ['counts from another number on', ['7) The gate', '8) The quay', '9) The light']],
  ])('should read a series alike that %s', (_, lines) => {
    expect(headingsOf(apart(lines), 1)).toBe(3)
  })

  it.each([
    ['is short', apart(['1. The gate', '2. The quay'])],
    ['leaves a number out', apart(['1. The gate', '2. The quay', '4. The light'])],
    ['changes its form', apart(['1. The gate', '2) The quay', '3. The light'])],
    ['stands close', ['1. The gate', '2. The quay', '3. The light', text]],
  ])('should leave a series to the classifier that %s', (_, lines) => {
    expect(headingsOf(lines, 1)).toBe(0)
  })

  it('should leave a series to the classifier of which it believes no line to be a heading', () => {
    expect(headingsOf(apart(['1. The gate', '2. The quay', '3. The light']), 0)).toBe(0)
  })
})

function apart(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [line, text])
}

/** How many lines are named headings, where the classifier is so sure of the first. */
function headingsOf(lines: readonly string[], heading: number): number {
  const passages = readPassages(treeLines(parseLines(lines.join('\n'))), null).map(
    (passage, index) => changePassage(passage, { keep: true, headed: index === 0 ? heading : 0 }),
  )
  return nameSeriesHeadings(passages).filter(({ kind }) => kind === 'heading').length
}
