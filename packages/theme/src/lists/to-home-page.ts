import type { EditionSummary } from '@fonds/model'
import type { HomePage } from '../pages/home-page.ts'
import { capturedSpan } from './captured-span.ts'
import { tally } from './tally.ts'
import { tallyYears } from './tally-years.ts'
import { toArchiveCounts } from './to-archive-counts.ts'

/** Sources on the home page; the list of sources has them all. Chosen, not measured: one column beside the languages. */
const MOST_SOURCES = 10
/** Languages on the home page. Chosen, not measured. */
const MOST_LANGUAGES = 10
/** Records under "latest". Chosen, not measured: a screen of them. */
const MOST_LATEST = 8

/** Gathers the home page from the summaries of all records, in any order. */
export function toHomePage(summaries: readonly EditionSummary[]): HomePage {
  return {
    counts: toArchiveCounts(summaries),
    years: tallyYears(summaries),
    captured: capturedSpan(summaries),
    sources: tally(summaries.map((summary) => summary.site)).slice(0, MOST_SOURCES),
    languages: tally(summaries.map((summary) => summary.lang)).slice(0, MOST_LANGUAGES),
    kinds: tally(summaries.map((summary) => summary.kind)),
    latest: latest(summaries),
  }
}

function latest(summaries: readonly EditionSummary[]): readonly EditionSummary[] {
  return summaries
    .filter((summary) => dateOf(summary) !== '')
    .sort((a, b) => {
      if (dateOf(a) !== dateOf(b)) return dateOf(a) < dateOf(b) ? 1 : -1
      return a.id < b.id ? -1 : 1
    })
    .slice(0, MOST_LATEST)
}

/** The date by which it is listed, else the day of capture; as text, later is greater. */
function dateOf(summary: EditionSummary): string {
  return summary.dated ?? summary.captured?.slice(0, 10) ?? ''
}
