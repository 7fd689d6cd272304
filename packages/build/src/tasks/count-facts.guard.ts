import type { CountFacts } from './count-facts.ts'

/** Whether the facts of a task are those of `count`. */
export function isCountFacts(value: unknown): value is CountFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    typeof value.records === 'number' &&
    'sites' in value &&
    Array.isArray(value.sites) &&
    value.sites.every((site) => typeof site === 'string')
  )
}
