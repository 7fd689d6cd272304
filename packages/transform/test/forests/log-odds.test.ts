import { describe, expect, it } from 'vitest'
import { logOdds } from '../../src/forests/log-odds.ts'
import { sigmoid } from '../../src/forests/sigmoid.ts'

describe('logOdds', () => {
  it('should be undone by the probability of log-odds', () => {
    for (const p of [0.001, 0.3, 0.5, 0.99]) expect(sigmoid(logOdds(p))).toBeCloseTo(p)
  })
  it('should stay finite where a probability is 0 or 1', () => {
    expect(logOdds(0)).toBeCloseTo(-logOdds(1), 4)
    expect(Number.isFinite(logOdds(0))).toBe(true)
  })
})
