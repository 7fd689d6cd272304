import type { Reading } from './expectations.ts'
import type { ReadRecord } from '../read-dumps.ts'

type Aspect = keyof Reading

/** What a person reads and what Fonds reads, where the two differ. */
export interface Difference {
  readonly aspect: Aspect
  readonly expected: unknown
  readonly found: unknown
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** For each aspect what Fonds found, in the shape in which it is stated; equal where all is well. */
const findings: Readonly<Record<Aspect, (read: ReadRecord, reading: Reading) => unknown>> = {
  title: ({ edition }) => edition.title,
  lang: ({ edition }) => edition.lang.split('-')[0],
  kind: ({ edition }) => edition.kind,
  author: ({ edition }) => edition.author,
  date: ({ edition }) => edition.date?.edtf ?? null,
  encoding: ({ record }) => record.encoding.used,
  headings: ({ edition }, { headings = [] }) => {
    const found = edition.blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => words(block.text))
    return headings.filter((heading) => found.includes(words(heading)))
  },
  items: ({ edition }) => edition.blocks.filter((block) => block.kind === 'list-item').length,
  entries: ({ edition }) => edition.entries.map((entry) => words(entry.headline)),
  aside: ({ edition, text }, { aside = [] }) => {
    const lines = text.split(/\r\n|\n|\r/)
    const outside = new Set(
      edition.aside.flatMap((span) => lines.slice(span.lines[0] - 1, span.lines[1])),
    )
    return aside.filter((line) => outside.has(line))
  },
  published: ({ edition }, { published = [] }) => {
    const found = words(edition.blocks.map((block) => block.text).join(' '))
    return published.filter((text) => found.includes(words(text)))
  },
}

const aspects: readonly Aspect[] = [
  'title',
  'lang',
  'kind',
  'author',
  'date',
  'encoding',
  'headings',
  'items',
  'entries',
  'aside',
  'published',
]

/** The aspects in which a record was read otherwise than a person reads it. */
export function compareReading(reading: Reading, read: ReadRecord): readonly Difference[] {
  return aspects.flatMap((aspect) => {
    const expected = reading[aspect]
    if (expected === undefined) return []
    const found = findings[aspect](read, reading)
    const same = JSON.stringify(found) === JSON.stringify(expected)
    return same ? [] : [{ aspect, expected, found }]
  })
}
