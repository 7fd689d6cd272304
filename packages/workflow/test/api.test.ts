import * as api from '@fonds/workflow'
import { expect, it } from 'vitest'

it('should expose the public api', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'WorkerDeath',
    'canonicalJson',
    'createFileStore',
    'createInlineExecutor',
    'createMemoryStore',
    'createThriftyExecutor',
    'createWorkerExecutor',
    'digestOf',
    'syncFolder',
    'syncTree',
    'taskKey',
    'writeDurably',
  ])
})
