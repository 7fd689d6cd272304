import { describe, expect, it } from 'vitest'
import { kindAround } from '../../../src/classify/headings/kind-around.ts'
import { judgeLines } from './judge-lines.ts'

const PROSE =
  'The harbour froze over that winter, and the ferry lay still until the middle of March.'

describe('kindAround', () => {
  const judged = judgeLines(
    ['Menu', 'The winter', 'Ice', 'Cold', 'Twelve degrees', PROSE, 'A short line'].join('\n'),
    [
      { content: 0.2, heading: 0.9 },
      { heading: 0.6 },
      { listItem: 0.6, heading: 0.5 },
      { cell: 0.4 },
    ],
  )

  it('should tell every kind from the others, and from there being no line', () => {
    const kinds = [0, 1, 2, 3, 4, 5].map((row) => kindAround(judged, row))
    expect(new Set([...kinds, kindAround(judged, -1)])).toHaveLength(7)
    expect(kindAround(judged, 4)).toBe(kindAround(judged, 6))
    expect(kindAround(judged, -1)).toBe(kindAround(judged, 7))
  })
  it('should take what is set aside for nothing else, however likely a heading it is', () => {
    const aside = judgeLines('One\nTwo', [{ content: 0.2, heading: 0.9 }, { content: 0.2 }])
    expect(kindAround(aside, 0)).toBe(kindAround(aside, 1))
  })
})
