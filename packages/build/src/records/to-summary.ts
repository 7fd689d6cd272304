import type { Edition, EditionSummary, LedgerSpan, SourceRecord } from '@fonds/model'

/** UTF-16 code units of a label that was made from a text's first words. Chosen, not measured. */
const LABEL_LENGTH = 80

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
    by: author ?? metadata.creator,
    captured,
    published: inkOf(edition.ledger, text, 'published'),
    aside: inkOf(edition.ledger, text, 'aside'),
    entries: entries.map((entry) => ({ id: entry.id, headline: entry.headline })),
  }
}

function toLabel(
  { metadata, dump }: SourceRecord,
  edition: Edition,
): Pick<EditionSummary, 'label' | 'labelFrom'> {
  if (edition.title !== null) return { label: edition.title, labelFrom: 'text' }
  if (metadata.title !== null) return { label: metadata.title, labelFrom: 'metadata' }
  const words = firstWords(edition)
  if (words !== null) return { label: words, labelFrom: 'words' }
  return { label: baseName(dump), labelFrom: 'name' }
}

function firstWords(edition: Edition): string | null {
  const text = edition.blocks
    .find((block) => block.text.trim() !== '')
    ?.text.trim()
    .replace(/\s+/g, ' ')
  if (text === undefined) return null
  if (text.length <= LABEL_LENGTH) return text
  const cut = text.slice(0, LABEL_LENGTH)
  const end = cut.lastIndexOf(' ')
  // A text without spaces is cut between characters, never inside one.
  return `${end > LABEL_LENGTH / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

function baseName(dump: string): string {
  return dump.slice(dump.lastIndexOf('/') + 1)
}

/** Non-space characters of the spans with a fate, in UTF-16 code units. */
function inkOf(ledger: readonly LedgerSpan[], text: string, fate: LedgerSpan['fate']): number {
  let ink = 0
  for (const span of ledger)
    if (span.fate === fate) ink += text.slice(span.start, span.end).replace(/\s+/g, '').length
  return ink
}
