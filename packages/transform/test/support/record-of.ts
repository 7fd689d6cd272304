import type { SourceRecord } from '@fonds/model'

/** A record of a text, in which only what matters to a test is other than usual. */
export function recordOf(told: Partial<SourceRecord>): SourceRecord {
  return {
    id: '00000000000000000000000000',
    dump: 'dump.txt',
    offset: 0,
    bytes: 0,
    captured: null,
    format: 'text',
    sha256: '0'.repeat(64),
    url: null,
    urlFrom: null,
    capturedFrom: null,
    site: 'dump',
    siteFrom: 'folder',
    encoding: { declared: null, used: 'utf-8', from: 'utf-8' },
    metadata: {
      title: null,
      creator: null,
      publisher: null,
      date: null,
      language: null,
      rights: null,
      source: null,
      identifier: null,
    },
    languageFrom: null,
    sightings: [],
    ...told,
  }
}
