import * as api from '@fonds/ingest'
import { expect, it } from 'vitest'

it('should expose the public api', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'formats',
    'ingestRules',
    'isCompanionName',
    'isDumpName',
    'readDump',
    'readRecords',
    'recordId',
  ])
})
