import { describe, expect, it } from 'vitest'
import { beginsAlike } from '../../../src/classify/headings/begins-alike.ts'
import { judgeLines } from './judge-lines.ts'

describe('beginsAlike', () => {
  it('should say which of the lines around begins with the same word, the nearest below first', () => {
    const { measured } = judgeLines('Step one\nIce\nStep two\nStep three\nSnow').page
    expect([0, 1, 2, 3, 4].map((row) => beginsAlike(measured, row))).toEqual([2, 0, 1, 3, 0])
  })
})
