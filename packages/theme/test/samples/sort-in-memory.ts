import type { Sort } from '@fonds/theme'

/** Puts few rows in order. */
export const sortInMemory: Sort = (rows, compare, isRow) => {
  const sorted = [...rows].sort(compare)
  // As from a disk: nothing but plain data comes back.
  const kept: readonly unknown[] = JSON.parse(JSON.stringify(sorted))
  return Object.assign(kept.filter(isRow), { close: () => undefined })
}
