import type { Tally } from './tally.ts'

/** Whether something is named in the tally that did not work. */
export function hasFailures(tally: Tally): boolean {
  return (
    tally.unread > 0 ||
    tally.quarantined > 0 ||
    [...tally.rules.values()].some((rule) => rule.severity === 'error')
  )
}
