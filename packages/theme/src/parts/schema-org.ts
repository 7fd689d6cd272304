import type { EditionKind } from '@fonds/model'
import { toCited } from '../citations/to-cited.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { Site } from '../pages/site.ts'

const types = {
  article: 'Article',
  listing: 'CollectionPage',
  thread: 'DiscussionForumPosting',
  document: 'CreativeWork',
  verse: 'CreativeWork',
  empty: 'CreativeWork',
} as const satisfies Record<EditionKind, string>

/** An edition in the terms of schema.org: the work with the address where it stood, and where it is kept. */
export function schemaOrg(site: Site, page: EditionPage): object {
  const { summary, record } = page
  const { title, authors, date, lang, publisher, original, address } = toCited(site, page)
  const persons = authors.map((name) => ({ '@type': 'Person', name }))
  const { rights } = record.metadata
  return {
    '@context': 'https://schema.org',
    '@type': types[summary.kind],
    name: title,
    ...(summary.kind === 'article' || summary.kind === 'thread' ? { headline: title } : {}),
    identifier: summary.id,
    ...(lang === null ? {} : { inLanguage: lang }),
    ...(persons.length === 0 ? {} : { author: persons.length === 1 ? persons[0] : persons }),
    ...(date === null ? {} : { datePublished: date }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(rights === null ? {} : { copyrightNotice: rights }),
    ...(original === null ? {} : { url: original }),
    ...(address === null ? {} : { archivedAt: address }),
    isPartOf: {
      '@type': 'Collection',
      name: site.title,
      ...(site.url === null ? {} : { url: site.url }),
    },
  }
}
