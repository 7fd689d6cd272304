import { expect, it } from 'vitest'
import { stretchOf } from '../../src/classify/stretch-of.ts'

it('should leave pages whole and cut books of very many lines, without gap or overlap', () => {
  expect(stretchOf(300, 299)).toEqual([0, 300])
  const count = 50_001
  const stretches: (readonly [number, number])[] = []
  for (let from = 0; from < count; from = stretches.at(-1)?.[1] ?? count)
    stretches.push(stretchOf(count, from))
  expect(stretches.at(0)?.[0]).toBe(0)
  expect(stretches.at(-1)?.[1]).toBe(count)
  stretches.forEach(([from, to]) => {
    expect(stretchOf(count, to - 1)).toEqual([from, to])
    expect(to - from).toBeLessThanOrEqual(20_000)
  })
})
