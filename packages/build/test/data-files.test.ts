import { addressOf } from '@fonds/theme'
import { expect, it } from 'vitest'
import { dataFiles } from '../src/archive/data-files.ts'

it('should keep the files that pages link to where the links lead', () => {
  expect(dataFiles.manifest).toBe(addressOf({ kind: 'manifest' }))
  expect(dataFiles.records).toBe(addressOf({ kind: 'records' }))
})
