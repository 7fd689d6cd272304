import * as api from '@fonds/model'
import { expect, it } from 'vitest'

it('should expose the public api', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'MEMBER_MARK',
    'defineRules',
    'placeInDump',
    'report',
    'severityOf',
  ])
})
