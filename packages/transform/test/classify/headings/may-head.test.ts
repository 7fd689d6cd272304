import { describe, expect, it } from 'vitest'
import { mayHead } from '../../../src/classify/headings/may-head.ts'
import { judgeLines } from './judge-lines.ts'

describe('mayHead', () => {
  it('should be said of short lines that are likely enough content and a heading', () => {
    const judged = judgeLines(
      ['The winter', 'The winter', 'The winter', 'winter '.repeat(40)].join('\n'),
      [{ heading: 0.2 }, { heading: 0.2, content: 0.1 }, { heading: 0.01 }, { heading: 0.2 }],
    )
    expect([0, 1, 2, 3].map((row) => mayHead(judged, row))).toEqual([true, false, false, false])
  })
})
