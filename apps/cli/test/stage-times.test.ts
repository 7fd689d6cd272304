import { expect, it } from 'vitest'
import { createStageTimes } from '../src/stage-times.ts'

it('should add up what each stage took', () => {
  let clock = 0
  const times = createStageTimes(() => clock)
  expect(times.draw()).toBe('')
  const tell = (stage: 'ingest' | 'transform', at: number): void => {
    clock = at
    times.onEvent({ stage, done: 0, total: 1, records: 0 })
  }
  tell('ingest', 100)
  tell('ingest', 700)
  tell('transform', 1300)
  clock = 3800
  expect(times.draw()).toBe('Time by stage: ingest 1.2 s · transform 2.5 s\n')
})
