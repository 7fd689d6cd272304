import { afterEach, beforeEach, expect, vi } from 'vitest'

// Nothing but the command line talks to the console: a library that does so is a failing test.
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const
const calls: string[] = []

beforeEach(() => {
  calls.length = 0
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${method}: ${values.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(calls).toEqual([])
})
