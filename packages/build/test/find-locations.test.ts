import { assert as check, integer, nat, property, string, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { byBytes } from '../src/by-bytes.ts'
import { findLocations } from '../src/handlers/find-locations.ts'
import { keepDumps } from '../src/plan/keep-dumps.ts'
import { scratchFolder } from './scratch-folder.ts'

const names = uniqueArray(string({ unit: 'grapheme', minLength: 1 }), {
  minLength: 1,
  maxLength: 300,
  size: 'max',
}).map((some) => some.toSorted(byBytes))

it('should find each of any dumps in a row, and tell them all in order', () => {
  check(
    property(names, nat(), integer({ min: 1, max: 100 }), (all, start, count) => {
      const keeper = keepDumps(scratchFolder())
      for (const [size, name] of all.entries()) {
        const location = { path: name, size, modified: 0, companionPaths: [] }
        keeper.add({ name, folder: '', sha256: '', stamp: null, companions: [], location })
      }
      const planned = keeper.end([])
      expect([...planned].map(({ name }) => name)).toEqual(all)
      expect(planned.count).toBe(all.length)
      const from = start % all.length
      const some = all.slice(from, from + count)
      const found = findLocations(planned.kept, some)
      expect([...found.keys()]).toEqual(some)
      expect([...found.values()].map(({ path }) => path)).toEqual(some)
      planned.close()
    }),
    { numRuns: 50 },
  )
})
