import { array, assert as check, integer, property } from 'fast-check'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createRowList } from '../src/rows/create-row-list.ts'
import { createSort } from '../src/rows/create-sort.ts'
import { scratchFolder } from './scratch-folder.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number'

it('should tell rows in the order in which they were added, as often as asked, however few it may hold', () => {
  check(
    property(integer({ min: 0, max: 5000 }), integer({ min: 1, max: 3000 }), (count, most) => {
      const scratch = scratchFolder()
      const list = createRowList(scratch, isNumber, most)
      const rows = Array.from({ length: count }, (_, index) => index)
      for (const row of rows) list.add(row)
      expect([...list]).toEqual(rows)
      expect(list.isHeld()).toBe(count < most)
      expect([...list]).toEqual(rows)
      expect(readdirSync(scratch)).toHaveLength(count >= most ? 1 : 0)
      list.close()
      expect(readdirSync(scratch)).toEqual([])
    }),
    { numRuns: 20 },
  )
})

it('should put rows in order and keep them for another reading', () => {
  check(
    property(array(integer()), integer({ min: 1, max: 20 }), (rows, most) => {
      const sorted = createSort(scratchFolder(), most)(rows, (a, b) => a - b, isNumber)
      const expected = rows.toSorted((a, b) => a - b)
      expect([...sorted]).toEqual(expected)
      expect([...sorted]).toEqual(expected)
      sorted.close()
    }),
  )
})
