import type { CountedLines } from './count-lines.ts'

/** Rows come out of the store, which has checked their digest: only their kind is asked. */
export function isCountedLines(value: unknown): value is CountedLines {
  return (
    typeof value === 'object' &&
    value !== null &&
    'site' in value &&
    'lines' in value &&
    Array.isArray(value.lines)
  )
}
