import type { MergeFacts } from './merge-facts.ts'

/** Whether the facts of a task are those of `merge`. */
export function isMergeFacts(value: unknown): value is MergeFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ranges' in value &&
    Array.isArray(value.ranges) &&
    value.ranges.every(isRange)
  )
}

function isRange(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((site) => typeof site === 'string')
  )
}
