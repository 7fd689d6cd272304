import type { DumpPlace } from './dump-place.ts'

/** Rows come back from where this process put them: only their kind is asked. */
export function isDumpPlace(value: unknown): value is DumpPlace {
  return typeof value === 'object' && value !== null && 'path' in value && 'companionPaths' in value
}
