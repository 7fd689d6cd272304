import type { Sort } from '@fonds/theme'
import { createSortedRows } from './create-sorted-rows.ts'

/**
 * Puts rows in order, on the disk where they are many.
 *
 * @param most how many to hold in memory at a time.
 */
export function createSort(scratch: string, most: number): Sort {
  return (rows, compare, isRow) => {
    const sorted = createSortedRows({ scratch, compare, isRow, most })
    for (const row of rows) sorted.add(row)
    return { [Symbol.iterator]: sorted.inOrder, close: sorted.close }
  }
}
