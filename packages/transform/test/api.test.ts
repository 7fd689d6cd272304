import * as api from '@fonds/transform'
import { expect, it } from 'vitest'

it('should expose the public api', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'createProcessor',
    'explainLine',
    'lineKeys',
    'toEdition',
    'toInspection',
    'toPageEvidence',
    'transformRules',
    'weighLineCounts',
  ])
})
