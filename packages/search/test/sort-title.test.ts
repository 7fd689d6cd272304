import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortTitle } from '../src/sort-title.ts'

it('files titles by their letters', () => {
  const titles = ['“Zoo”', 'école', 'Eden', '— Abend', 'abba']
  const sorted = titles.toSorted((a, b) => (sortTitle(a) < sortTitle(b) ? -1 : 1))
  expect(sorted).toEqual(['abba', '— Abend', 'école', 'Eden', '“Zoo”'])
})

it('is never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => sortTitle(title).trim().length > 0),
  )
})
