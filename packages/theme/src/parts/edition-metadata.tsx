import type { Result } from 'hastscript'
import { citationLinks } from '../citations/citation-links.ts'
import { toCited } from '../citations/to-cited.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import { dataBlock } from './data-block.tsx'
import type { Frame } from './frame.ts'
import { schemaOrg } from './schema-org.ts'
import { scriptTags } from './script-tags.tsx'

/** What machines read of an edition: Dublin Core, the terms of citation managers and of schema.org, the canonical address. */
export function editionMetadata(frame: Frame, page: EditionPage): Result {
  const { site, language } = frame
  const { summary, record } = page
  const { title, authors, date, captured, lang, publisher, address } = toCited(site, page)
  const terms: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_publication_date', date === null ? null : date.replaceAll('-', '/')],
    ['citation_online_date', captured === null ? null : captured.replaceAll('-', '/')],
    ['citation_publisher', publisher],
    ['citation_language', lang],
    ['citation_public_url', address],
    ['DC.title', title],
    ...authors.map((name) => ['DC.creator', name] as const),
    ['DC.publisher', publisher],
    ['DC.date', date],
    ['DC.language', lang],
    ['DC.source', record.url ?? record.metadata.source],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.rights', record.metadata.rights],
    ['DC.identifier', record.metadata.identifier ?? summary.id],
    ['DC.isPartOf', site.title],
  ]
  return (
    <>
      {terms.map(([name, content]) =>
        content === null ? null : <meta name={name} content={content} />,
      )}
      {address === null ? null : <link rel="canonical" href={address} />}
      <link rel="alternate" type="text/plain" href={frame.to({ kind: 'text', id: summary.id })} />
      {citationLinks(summary.id).map(({ ref, type }) => (
        <link rel="describedby" type={type} href={frame.to(ref)} />
      ))}
      {dataBlock('about-this-record', schemaOrg(site, page), 'application/ld+json')}
      {site.scripts.some(({ role }) => role === 'edition')
        ? dataBlock('fonds-edition', {
            lang: language.tag,
            strings: language.strings.editionScript,
          })
        : null}
      {scriptTags(frame, ['edition'])}
    </>
  )
}
