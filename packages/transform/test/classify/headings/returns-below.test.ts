import { describe, expect, it } from 'vitest'
import { returnsBelow } from '../../../src/classify/headings/returns-below.ts'
import { judgeLines } from './judge-lines.ts'

describe('returnsBelow', () => {
  const said = (text: string): number => returnsBelow(judgeLines(text).page.measured, 0)

  it('should tell what part of the words the two lines below say again, in quarters', () => {
    expect(said('winter ice\nThe ice was thick.\nThat winter was long.')).toBe(4)
    expect(said('winter ice\nThe ice was thick.\nSnow fell.')).toBe(2)
    expect(said('winter ice\nSnow fell.\nRain fell.\nThe ice melted in winter.')).toBe(0)
  })
  it('should be nothing in the last line, and in one without words', () => {
    expect(said('winter')).toBe(0)
    expect(said('***\nwinter')).toBe(0)
  })
})
