import type { EditionKind } from '@fonds/model'
import { addressOf } from '../addresses/address-of.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'
import { webLink } from './web-link.ts'

const types = {
  article: 'Article',
  listing: 'CollectionPage',
  thread: 'DiscussionForumPosting',
  document: 'CreativeWork',
  verse: 'CreativeWork',
  empty: 'CreativeWork',
} as const satisfies Record<EditionKind, string>

/** An edition in the terms of schema.org: the work with the address where it stood, and where it is kept. */
export function schemaOrg(site: Site, { summary, record }: EditionPage): object {
  const author = summary.author ?? record.metadata.creator
  const date = summary.date?.edtf ?? record.metadata.date
  const address =
    site.url === null ? null : `${site.url}${addressOf({ kind: 'edition', id: summary.id })}`
  const original = webLink(record.url)
  return {
    '@context': 'https://schema.org',
    '@type': types[summary.kind],
    name: summary.label,
    identifier: summary.id,
    ...(summary.lang === 'und' ? {} : { inLanguage: summary.lang }),
    ...(author === null ? {} : { author: { '@type': 'Person', name: author } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(record.metadata.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: record.metadata.publisher } }),
    ...(original === null ? {} : { url: original }),
    ...(address === null ? {} : { archivedAt: address }),
    isPartOf: {
      '@type': 'Collection',
      name: site.title,
      ...(site.url === null ? {} : { url: site.url }),
    },
  }
}
