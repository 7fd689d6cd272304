import { gunzipSync } from 'node:zlib'
import type { PublishedRecord } from '../records/published-record.ts'
import { isPublishedRecord } from '../records/published-record.guard.ts'
import { RECORDS_PATH } from '../archive/records-path.ts'
import type { OpenArchive } from './open-archive.ts'
import type { Flaw } from './verify-report.ts'

/** A line of the list of records, or what is wrong with it. */
export type ListedRecord = { readonly record: PublishedRecord } | { readonly flaw: Flaw }

const flaw = (reason: string): ListedRecord => ({
  flaw: { kind: 'conservation', file: RECORDS_PATH, reason },
})

/** The records that an archive lists. */
export function* readRecordList(archive: OpenArchive): Generator<ListedRecord, void> {
  const packed = archive.read(RECORDS_PATH)
  if (packed === null) {
    yield flaw('The list of records is not there')
    return
  }
  let text: string
  try {
    text = gunzipSync(packed).toString()
  } catch (cause) {
    yield flaw(`The list of records can not be unpacked: ${String(cause)}`)
    return
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const record = parse(line)
    yield isPublishedRecord(record) ? { record } : flaw(`Line ${index + 1} is no record`)
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
