import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

it('exports what it says, and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'SearchError',
    'bundleOf',
    'createSearchIndex',
    'readFragment',
    'stagePage',
    'titlesScript',
  ])
})
