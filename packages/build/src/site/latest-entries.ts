import type { EditionSummary } from '@fonds/model'
import { firstInOrder } from '@fonds/theme'

/** Records in the feed: those of the latest dates. Chosen, not measured. */
const MOST_IN_FEED = 50

/** A record in the feed. */
export interface FeedEntry extends Pick<EditionSummary, 'id' | 'label' | 'lang' | 'by'> {
  /** When it was captured, else the first moment of the date by which it is listed. */
  readonly instant: string
}

/** The records of the latest dates, the latest first; those without a date are left out. */
export function latestEntries(summaries: Iterable<EditionSummary>): readonly FeedEntry[] {
  return firstInOrder(
    entriesOf(summaries),
    MOST_IN_FEED,
    (a, b) => compare(b.instant, a.instant) || compare(a.id, b.id),
  )
}

function* entriesOf(summaries: Iterable<EditionSummary>): Generator<FeedEntry, void> {
  for (const summary of summaries) {
    const { id, label, lang, by } = summary
    const instant = instantOf(summary)
    if (instant !== null) yield { id, label, lang, by, instant }
  }
}

function instantOf({ captured, dated }: EditionSummary): string | null {
  if (captured !== null) return captured
  const stated = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(dated ?? '')
  if (stated === null) return null
  const [, year, month = '01', day = '01'] = stated
  return `${year}-${month}-${day}T00:00:00Z`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
