import * as theme from '@fonds/theme'
import { expect, it } from 'vitest'

it('exports these names', () => {
  expect(Object.keys(theme).sort()).toEqual([
    'addressOf',
    'anchorBlocks',
    'capturedSpan',
    'citationFiles',
    'firstInOrder',
    'interfaceLanguages',
    'languageName',
    'layoutAbout',
    'layoutBrowse',
    'layoutEdition',
    'layoutHome',
    'layoutNotFound',
    'layoutSearch',
    'notFoundStyle',
    'regionNames',
    'relativeAddress',
    'stringProblems',
    'stylesheet',
    'toArchiveCounts',
    'toBrowsePages',
    'toHomePage',
    'toNeighbours',
    'toReferences',
    'yearOf',
  ])
})
