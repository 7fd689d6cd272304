import type { FieldMapping } from '../ingest-options.ts'

/** What a record of a table or of JSON lines can say. */
export type FieldName = keyof FieldMapping

/**
 * The names that data sets of web text give to what Fonds needs, the most telling first: C4 and mC4 (`text`, `url`,
 * `timestamp`), FineWeb (`text`, `url`, `date`), Dolma (`text`, `id`, `metadata.url`, `created`), OSCAR (`content`,
 * `warc_headers.…`), RedPajama (`raw_content`, `url`, `date_download`; version 1 keeps them under `meta`).
 *
 * `created` of Dolma is a time of capture; so is `date` where it has a time of day, as in FineWeb. The language is taken from nobody: in all of them it
 * is a guess of a program.
 */
export const knownFields: Readonly<Record<FieldName, readonly string[]>> = {
  text: ['text', 'raw_content', 'content'],
  url: [
    'url',
    'metadata.url',
    'meta.url',
    'warc_headers.warc-target-uri',
    'metadata.warc_headers.warc-target-uri',
    'metadata.source_url',
    'uri',
  ],
  captured: [
    'captured',
    'timestamp',
    'metadata.date_download',
    'date_download',
    'warc_headers.warc-date',
    'metadata.warc_headers.warc-date',
    'meta.timestamp',
    'metadata.timestamp',
    'created',
  ],
  title: ['title', 'metadata.title', 'meta.title'],
  creator: ['creator', 'author', 'metadata.author'],
  publisher: ['publisher'],
  date: [],
  language: [],
  rights: ['rights', 'license', 'metadata.license'],
  source: [],
  identifier: ['identifier'],
}

/** Names under which the text may stand. */
export const knownTextFields: readonly string[] = knownFields.text
