import { languageName } from '@fonds/theme'
import { expect, it } from 'vitest'

it.each([
  ['de', 'Deutsch'],
  ['de-AT', 'Deutsch (de-AT)'],
  ['iu', 'ᐃᓄᒃᑎᑐᑦ'],
  ['chr', 'ᏣᎳᎩ'],
  ['nqo', 'ߒߞߏ'],
  ['und', null],
])('calls %s %s', (tag, name) => {
  expect(languageName(tag)).toBe(name)
})
