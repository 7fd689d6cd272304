import type { SearchPage } from '@fonds/search'
import { addressOf, yearOf } from '@fonds/theme'
import type { EditionRow } from '../records/rows.ts'

/** What search needs of an edition. */
export function toSearchPage({ edition, summary }: EditionRow): SearchPage {
  const { id, lang, dir, label, site, kind, dated } = summary
  const year = yearOf(summary)
  return {
    address: addressOf({ kind: 'edition', id }),
    lang,
    dir,
    title: label,
    body: edition.body,
    filters: { source: site, language: lang, kind, ...(year === null ? {} : { year }) },
    sort: { title: label, date: dated },
    meta: dated === null ? {} : { date: dated },
  }
}
