import type { EditionSummary } from '@fonds/model'
import type { HomePage } from '../pages/home-page.ts'
import { capturedSpan } from './captured-span.ts'
import { each } from './each.ts'
import { firstInOrder } from './first-in-order.ts'
import { tally } from './tally.ts'
import { tallyYears } from './tally-years.ts'
import { toArchiveCounts } from './to-archive-counts.ts'

/** Sources on the home page; the list of sources has them all. Chosen, not measured: one column beside the languages. */
const MOST_SOURCES = 10
/** Languages on the home page. Chosen, not measured. */
const MOST_LANGUAGES = 10
/** Records under "latest". Chosen, not measured: a screen of them. */
const MOST_LATEST = 8

/**
 * Gathers the home page from the summaries of all records, in any order.
 *
 * @param summaries are read several times.
 */
export function toHomePage(summaries: Iterable<EditionSummary>): HomePage {
  return {
    counts: toArchiveCounts(summaries),
    years: tallyYears(summaries),
    captured: capturedSpan(summaries),
    sources: tally(each(summaries, ({ site }) => site)).slice(0, MOST_SOURCES),
    languages: tally(each(summaries, ({ lang }) => lang)).slice(0, MOST_LANGUAGES),
    kinds: tally(each(summaries, ({ kind }) => kind)),
    latest: firstInOrder(dated(summaries), MOST_LATEST, byDateDown),
  }
}

function* dated(summaries: Iterable<EditionSummary>): Generator<EditionSummary, void> {
  for (const summary of summaries) if (dateOf(summary) !== '') yield summary
}

function byDateDown(a: EditionSummary, b: EditionSummary): number {
  if (dateOf(a) !== dateOf(b)) return dateOf(a) < dateOf(b) ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/** The date by which it is listed, else the day of capture; as text, later is greater. */
function dateOf(summary: EditionSummary): string {
  return summary.dated ?? summary.captured?.slice(0, 10) ?? ''
}
