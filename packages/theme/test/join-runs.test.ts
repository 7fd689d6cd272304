import type { AsideSpan } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import { joinRuns } from '../src/parts/join-runs.ts'

const mark = (line: number, text = '> '): AsideSpan => ({
  text,
  lines: [line, line],
  rule: 'quote-mark',
  confidence: 0.95,
})

describe('joinRuns', () => {
  it('should join what one rule sets aside line after line with the same words', () => {
    expect(joinRuns([mark(3), mark(4, '>'), mark(5)])).toEqual([
      { ...mark(3), text: '>  > > ', lines: [3, 5] },
    ])
  })
  it('should keep apart what differs in line, words, rule or certainty', () => {
    const spans = [
      mark(3),
      mark(5),
      mark(6, '>> '),
      { ...mark(7, '>> '), rule: 'navigation' },
      { ...mark(8, '>> '), rule: 'navigation', confidence: 0.5 },
    ]
    expect(joinRuns(spans)).toEqual(spans)
  })
})
