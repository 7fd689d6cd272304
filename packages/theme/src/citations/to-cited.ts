import { addressOf } from '../addresses/address-of.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import { webLink } from '../addresses/web-link.ts'
import { authorsOf } from './authors-of.ts'
import type { Cited } from './cited.ts'

/** What there is to say of an edition in a citation. */
export function toCited(site: Site, { summary, record }: EditionPage): Cited {
  const { metadata } = record
  const { id } = summary
  return {
    id,
    title: summary.label,
    author: summary.by,
    authors: summary.by === null ? [] : authorsOf(summary.by),
    date: summary.dated,
    captured: record.captured === null ? null : record.captured.slice(0, 10),
    lang: summary.lang === 'und' ? null : summary.lang,
    site: summary.site,
    publisher: metadata.publisher,
    original: webLink(record.url),
    archive: site.title,
    address: site.url === null ? null : `${site.url}${addressOf({ kind: 'edition', id })}`,
  }
}
