import { array, assert as check, nat, property, record, uniqueArray, string } from 'fast-check'
import { expect, it } from 'vitest'
import { groupDumps } from '../src/plan/group-dumps.ts'
import type { PlannedDump } from '../src/plan/planned-dump.ts'

const toDump = (name: string, size: number): PlannedDump => ({
  name,
  folder: '',
  sha256: '',
  stamp: null,
  companions: [],
  location: { path: null, size, modified: 0, companionPaths: [] },
})

const dumps = uniqueArray(record({ name: string({ minLength: 1 }), size: nat(1 << 22) }), {
  selector: ({ name }) => name,
  maxLength: 400,
}).map((list) => list.map(({ name, size }) => toDump(name, size)))

it('should leave no dump out and keep their order', () => {
  check(
    property(dumps, (list) => {
      expect([...groupDumps(list)].flat()).toEqual(list)
      expect([...groupDumps(list)].every((group) => group.length > 0)).toBe(true)
    }),
  )
})

it('should keep groups small', () => {
  check(
    property(array(nat(1 << 25), { maxLength: 600 }), (sizes) => {
      const list = sizes.map((size, index) => toDump(`pages/${index}.txt`, size))
      for (const group of groupDumps(list)) {
        expect(group.length).toBeLessThanOrEqual(256)
        const before = group.slice(0, -1).reduce((sum, { location }) => sum + location.size, 0)
        expect(before).toBeLessThan(8 << 20)
      }
    }),
  )
})

it('should leave the other groups as they are when a dump is added', () => {
  const list = Array.from({ length: 3000 }, (_, index) => toDump(`pages/${index * 10}.txt`, 2000))
  const more = list.toSpliced(1500, 0, toDump('pages/new.txt', 2000))
  const before = new Set([...groupDumps(list)].map((group) => group.map(({ name }) => name).join()))
  const changed = [...groupDumps(more)].filter(
    (group) => !before.has(group.map(({ name }) => name).join()),
  )
  expect(before.size).toBeGreaterThan(30)
  expect(changed.length).toBeLessThanOrEqual(2)
})
