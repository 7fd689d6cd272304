import type { Outcome } from './outcome.ts'

/** Whether a search goes on: somebody is still asked, or nothing is found and nothing advised yet. */
export function isBusy({ total, pending, failed, advice }: Outcome): boolean {
  return pending.length > 0 || (total === 0 && failed.length === 0 && advice === null)
}
