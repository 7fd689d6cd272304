import { describe, expect, it } from 'vitest'
import { buildProgress, wordsOf } from '../src/build-progress.ts'
import { inkOf } from '../src/ink.ts'
import { fakeIo } from './fake-io.ts'

describe('buildProgress', () => {
  it('should say records done, records a second, time left', () => {
    const event = { stage: 'transform', done: 25, total: 100, records: 500 } as const
    expect(wordsOf(event, 10_000)).toEqual({
      stage: 'transform',
      done: '500 records',
      rate: '50 records/s',
      left: '30 s left',
    })
    expect(wordsOf({ ...event, done: 1 }, 10_000).left).toBe('16 min 30 s left')
  })

  it('should promise nothing at the beginning', () => {
    const event = { stage: 'plan', done: 0, total: 0, records: 0 } as const
    expect(wordsOf(event, 0)).toEqual({ stage: 'plan     ', done: '0 of 0', rate: '', left: '' })
  })

  it('should draw on a terminal only', async () => {
    const event = { stage: 'ingest', done: 1, total: 2, records: 1 } as const
    for (const terminal of [true, false]) {
      const io = fakeIo({ terminal })
      const progress = buildProgress(io, inkOf(io.stderr, io.env))
      progress.onEvent(event)
      progress.onEvent({ ...event, stage: 'transform' })
      progress.stop()
      await new Promise((resolve) => setImmediate(resolve))
      expect(io.written.stdout).toBe('')
      if (terminal) expect(io.written.stderr).toContain('transform')
      else expect(io.written.stderr).toBe('')
    }
  })
})
