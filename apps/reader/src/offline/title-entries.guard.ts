import type { TitleEntry } from './title-entry.ts'

/** Whether a value is what `titles.js` sets; rows are as our own build wrote them. */
export function isTitleEntries(value: unknown): value is readonly TitleEntry[] {
  return (
    Array.isArray(value) &&
    value.every((row: unknown) => Array.isArray(row) && row.length === 6 && Array.isArray(row[5]))
  )
}
