import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orders } from '../src/engine/search-request.ts'
import { isNarrowed } from '../src/state/is-narrowed.ts'
import { readState } from '../src/state/read-state.ts'
import { unnarrowed } from '../src/state/unnarrowed.ts'
import { writeState } from '../src/state/write-state.ts'

const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }))
const year = fc.option(fc.integer({ min: 0, max: 9999 }))
const state = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  source: values,
  language: values,
  kind: values,
  from: year,
  to: year,
  order: fc.constantFrom(...orders),
  grouped: fc.boolean(),
})

describe('the state of a search in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(writeState(each))).toEqual(each)
      }),
    )
  })

  it('is empty when there is nothing to say', () => {
    expect(writeState(readState(''))).toBe('')
  })

  it('leaves out what it does not understand', () => {
    expect(readState('?q=a&sort=loudest&from=soon&to=12345&source=&utm=x')).toEqual({
      ...readState(''),
      q: 'a',
    })
  })

  it('knows whether a search is narrowed, and widens it', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(isNarrowed({ ...each, ...unnarrowed })).toBe(false)
      }),
    )
    expect(isNarrowed(readState('?source=a'))).toBe(true)
    expect(isNarrowed(readState('?to=1900'))).toBe(true)
  })
})
