import type { EditionSummary } from '@fonds/model'
import type { ArchiveCounts } from '../pages/archive-counts.ts'

/** Adds up an archive. */
export function toArchiveCounts(summaries: Iterable<EditionSummary>): ArchiveCounts {
  const sources = new Set<string>()
  const languages = new Set<string>()
  let records = 0
  let published = 0
  let aside = 0
  let entries = 0
  for (const summary of summaries) {
    records += 1
    sources.add(summary.site)
    if (summary.lang !== 'und') languages.add(summary.lang)
    published += summary.published
    aside += summary.aside
    entries += summary.entries.length
  }
  return {
    records,
    sources: sources.size,
    languages: languages.size,
    published,
    aside,
    entries,
  }
}
