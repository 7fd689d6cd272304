import * as api from '@fonds/build'
import { expect, it } from 'vitest'

it('should expose the public api', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'UserError',
    'buildArchive',
    'buildRules',
    'configJsonSchema',
    'defaultConfig',
    'errorCode',
    'findDumps',
    'inspectDumps',
    'parseConfig',
    'rebuildArchive',
    'verifyArchive',
    'watchPrefixes',
  ])
})
