import type { Arranged } from './arranged.ts'

/** Whether the facts of a task are those of `arrange`. */
export function isArranged(value: unknown): value is Arranged {
  return typeof value === 'object' && value !== null && 'home' in value && 'titlesDigest' in value
}
