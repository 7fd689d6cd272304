import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { weighFrame } from '../../../src/classify/weigh/weigh-frame.ts'
import { linesAsUnits } from '../lines-as-units.ts'

/** Of so many repeated lines, so many read as frame. */
function weigh(repeated: number, frame: number, text = 'Thanks be to God.'): number {
  const units = linesAsUnits(Array(repeated).fill(text).join('\n'), () => 'most')
  return weighFrame(
    readPage(units),
    Float32Array.from(units, (_, row) => (row < frame ? -3 : 3)),
  )
}

describe('what repetition on the site tells', () => {
  it('should be all where much of it reads as menus and footers', () => {
    expect(weigh(20, 8)).toBe(1)
  })
  it('should be nothing where all of it reads as text', () => {
    expect(weigh(8, 0)).toBe(0)
  })
  it('should be all of a line or two, of which nothing can be told', () => {
    expect(weigh(1, 0)).toBe(1)
  })
  it('should not ask lines of numbers, which repeat without saying the same', () => {
    expect(weigh(8, 0, '12 May 1998')).toBe(1)
  })
})
