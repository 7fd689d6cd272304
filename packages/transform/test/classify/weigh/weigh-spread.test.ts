import type { SiteSize, Spread } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/passages/unit.ts'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { siteWeights } from '../../../src/classify/weigh/site-weights.table.ts'
import { weighSpread } from '../../../src/classify/weigh/weigh-spread.ts'
import { linesAsUnits } from '../lines-as-units.ts'

const PROSE =
  'The bell was raised on Thursday morning, in a flat calm, and nobody on the quay said a word.'

/** Running text reads as content, everything else as frame. */
function logitsOf(units: readonly Unit[]): Float32Array {
  return Float32Array.from(units, ({ text }) => (text === PROSE ? 3 : -3))
}

/** Weights of lines that start with their spread. */
function weigh(
  lines: readonly (readonly [Spread, string])[],
  siteSize: SiteSize = 'many',
): readonly number[] {
  let row = 0
  const units = linesAsUnits(
    lines.map(([, text]) => text).join('\n'),
    () => lines[row++]?.[0] ?? 'own',
  )
  return Array.from(weighSpread(readPage(units), siteSize, 1, logitsOf(units)))
}

describe('the weight of a line’s spread over its site', () => {
  it('should be full for what half of the site says', () => {
    expect(
      weigh([
        ['most', 'About us'],
        ['own', PROSE],
      ])[0],
    ).toBe(siteWeights.many.most[0])
  })
  it('should be full in a list of lines that repeat', () => {
    const lines = [
      'One story',
      'Another story',
      'A third story',
      'A fourth story',
      'The last story',
    ]
    expect(weigh(lines.map((text) => ['many', text]))[2]).toBe(siteWeights.many.many[0])
  })
  it('should speak for a headline that lists elsewhere repeat, over its text', () => {
    expect(
      weigh([
        ['most', 'Home'],
        ['many', 'The bell came up'],
        ['own', PROSE],
      ])[1],
    ).toBeGreaterThan(0)
    expect(
      weigh([
        ['many', 'The bell came up'],
        ['some', PROSE],
      ])[0],
    ).toBeGreaterThan(0)
  })
  it('should speak for a byline between its teaser and a line of this record', () => {
    const [, byline = 0] = weigh([
      ['some', PROSE],
      ['many', 'By Harriet Oxlade'],
      ['own', 'Printed in the first edition'],
    ])
    expect(byline).toBeGreaterThan(0)
  })
  it('should hardly count over a line of this record', () => {
    const [, crumb = 0] = weigh([
      ['most', 'Home'],
      ['many', 'Harbour'],
      ['own', 'The bell came up'],
    ])
    expect(crumb).toBeLessThan(0)
    expect(crumb).toBeGreaterThan(-1)
  })
  it('should spare dates, whose numbers evidence leaves out', () => {
    expect(
      weigh([
        ['most', '2024-10-18'],
        ['most', 'Home'],
      ])[0],
    ).toBe(0)
    expect(
      weigh([
        ['many', '18 October 2024'],
        ['most', 'Home'],
      ])[0],
    ).toBeGreaterThan(0)
  })
  it('should spare a name that takes part in every conversation of a small site', () => {
    const lines = [
      ['own', PROSE],
      ['most', 'beryl'],
      ['own', PROSE],
    ] as const
    expect(weigh(lines, 'few')[1]).toBeGreaterThan(-1)
  })
  it('should speak for the labels of a form amid what is the page’s own, and against them around it', () => {
    const [before, , label, , after] = weigh([
      ['most', 'Ingredients'],
      ['own', PROSE],
      ['most', 'Ingredients'],
      ['own', PROSE],
      ['most', 'Ingredients'],
    ])
    expect(label).toBeGreaterThan(0)
    expect(before).toBeGreaterThan(0)
    expect(after).toBe(siteWeights.many.most[0])
  })
  it('should speak for a headline that stands in every menu, over its text', () => {
    const lines = [
      ['most', 'Caching'],
      ['most', 'Hooks'],
      ['most', 'Caching'],
      ['own', PROSE],
    ] as const
    expect(weigh(lines)[2]).toBeGreaterThan(0)
    expect(weigh(lines)[1]).toBe(siteWeights.many.most[0])
    expect(weigh(lines.slice(1))[1]).toBe(siteWeights.many.most[0])
  })
  it('should be nothing on a site of one record', () => {
    const units = linesAsUnits('Home', () => 'most')
    expect(Array.from(weighSpread(readPage(units), 'one', 1, logitsOf(units)))).toEqual([0])
  })
  it('should be that of lines of its own in a copy of another record', () => {
    const copy = [
      ['some', 'Chapter one'],
      ['some', PROSE],
      ['some', PROSE],
    ] as const
    expect(weigh(copy)[0]).toBe(siteWeights.many.own[0])
    expect(weigh([...copy, ['own', PROSE], ['own', PROSE], ['own', PROSE]])[0]).not.toBe(
      siteWeights.many.own[0],
    )
  })
})
