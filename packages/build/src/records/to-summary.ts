import type { Edition, EditionSummary, LedgerSpan, SourceRecord } from '@fonds/model'
import { legible } from './legible.ts'
import { toLabel } from './to-label.ts'

/** What lists, search and neighbours need to know of an edition. */
export function toSummary(record: SourceRecord, edition: Edition, text: string): EditionSummary {
  const { id, site, dump, offset, url, captured, metadata } = record
  const { title, lang, dir, kind, author, date, entries } = edition
  return {
    id,
    ...toLabel(record, edition),
    title,
    site,
    dump,
    offset,
    url,
    lang,
    dir,
    kind,
    author,
    date,
    dated: date?.edtf ?? metadata.date,
    by: author ?? legible(metadata.creator),
    captured,
    published: inkOf(edition.ledger, text, 'published'),
    aside: inkOf(edition.ledger, text, 'aside'),
    entries: entries.map((entry) => ({ id: entry.id, headline: entry.headline })),
  }
}

/** Non-space characters of the spans with a fate, in UTF-16 code units. */
function inkOf(ledger: readonly LedgerSpan[], text: string, fate: LedgerSpan['fate']): number {
  let ink = 0
  for (const span of ledger)
    if (span.fate === fate) ink += text.slice(span.start, span.end).replace(/\s+/g, '').length
  return ink
}
