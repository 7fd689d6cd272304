import { isBusy } from './is-busy.ts'
import type { Outcome } from './outcome.ts'
import { saidQuery } from './said-query.ts'
import type { Speaker } from './speaker.ts'

/** How many records a search has found, in a sentence; empty where a notice says why there are none. */
export function describeOutcome(outcome: Outcome, speaker: Speaker): string {
  const { state, total, failed } = outcome
  const query = state.q.trim()
  if (total > 0)
    return query === ''
      ? speaker.count('found', total)
      : speaker.count('foundFor', total, { query: saidQuery(query, speaker) })
  if (isBusy(outcome)) return speaker.say('loading')
  if (failed.length > 0) return ''
  return query === ''
    ? speaker.count('found', 0)
    : speaker.say('none', { query: saidQuery(query, speaker) })
}
