import type { MetRecords } from './met-records.ts'

export function isMetRecords(value: unknown): value is MetRecords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'again' in value &&
    Array.isArray(value.again) &&
    'sightings' in value &&
    Array.isArray(value.sightings)
  )
}
