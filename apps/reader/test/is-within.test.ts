import { expect, it } from 'vitest'
import { isWithin } from '../src/view/is-within.ts'

const excerpt = (...texts: string[]) => texts.map((text, at) => ({ text, marked: at === 1 }))

it('should know an excerpt that another one shows whole, wherever either goes on', () => {
  const outer = excerpt('… by the harbour, the old ', 'bell', ' rang at noon …')
  expect(isWithin(excerpt('', 'bell', ' rang at noon …'), outer)).toBe(true)
  expect(isWithin(excerpt('… the old ', 'bell', ' rang'), outer)).toBe(true)
  expect(isWithin(outer, outer)).toBe(true)
})

it('should keep one that says a word more', () => {
  const outer = excerpt('… the old ', 'bell', ' rang …')
  expect(isWithin(excerpt('the old ', 'bell', ' rang at noon'), outer)).toBe(false)
  expect(isWithin(excerpt('another ', 'bell'), outer)).toBe(false)
})
