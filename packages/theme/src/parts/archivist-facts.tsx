import type { Metadata } from '@fonds/model'
import type { Result } from 'hastscript'
import { fact } from './fact.tsx'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'
import { languageLabel } from './language-label.tsx'
import { webLink } from '../addresses/web-link.ts'

const terms = [
  'title',
  'creator',
  'publisher',
  'date',
  'language',
  'rights',
  'source',
  'identifier',
] as const satisfies readonly (keyof Metadata)[]

type Term = (typeof terms)[number]

/** What an archivist says of a record beside the dump, a row a term; null when nothing is said. */
export function archivistFacts(frame: Frame, metadata: Metadata): Result | null {
  const say = frame.language.strings.edition
  const known = terms.flatMap((term) => {
    const value = metadata[term]
    return value === null ? [] : [{ term, value }]
  })
  if (known.length === 0) return null
  return (
    <div class="card-group">
      <h3>{say.archivist}</h3>
      <dl>{known.map(({ term, value }) => fact(say.metadata[term], said(frame, term, value)))}</dl>
    </div>
  )
}

function said(frame: Frame, term: Term, value: string): Result {
  if (term === 'date') return humanDate(frame, value)
  if (term === 'language') return languageLabel(frame, value)
  const link = webLink(value)
  if (link === null) return <bdi>{value}</bdi>
  return (
    <a class="original" href={link} rel="external nofollow">
      <bdi dir="ltr">{value}</bdi>
    </a>
  )
}
