import type { EditionSummary } from '@fonds/model'
import type { HomePage } from '../pages/home-page.ts'

/** The first and the last day of capture; null when no dump says when its pages were captured. */
export function capturedSpan(summaries: Iterable<EditionSummary>): HomePage['captured'] {
  let from: string | null = null
  let to: string | null = null
  for (const { captured } of summaries) {
    const day = captured?.slice(0, 10)
    if (day === undefined) continue
    if (from === null || day < from) from = day
    if (to === null || day > to) to = day
  }
  return from === null || to === null ? null : { from, to }
}
