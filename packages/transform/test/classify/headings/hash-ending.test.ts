import { describe, expect, it } from 'vitest'
import { hashEnding } from '../../../src/classify/headings/hash-ending.ts'

describe('hashEnding', () => {
  it('should be that of other words of the same form, whatever their case', () => {
    expect(hashEnding('Sailing')).toBe(hashEnding('MOORING'))
    expect(hashEnding('Sailing')).not.toBe(hashEnding('sailed'))
  })
  it('should be that of the whole of a short word, and of none', () => {
    expect(hashEnding('at')).not.toBe(hashEnding('hat'))
    expect(hashEnding('')).toBe(0)
  })
})
