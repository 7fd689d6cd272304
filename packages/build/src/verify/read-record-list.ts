import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { dataFiles } from '../archive/data-files.ts'
import { isPublishedRecord } from '../records/published-record.guard.ts'
import type { PublishedRecord } from '../records/published-record.ts'
import type { OpenArchive } from './open-archive.ts'
import type { Flaw } from './verify-report.ts'

/** A line of the list of records, or what is wrong with it. */
export type ListedRecord = { readonly record: PublishedRecord } | { readonly flaw: Flaw }

const flaw = (reason: string): ListedRecord => ({
  flaw: { kind: 'conservation', file: dataFiles.records, reason },
})

/** The records that an archive lists, one at a time: of a large archive the list is longer than a text can be. */
export async function* readRecordList(archive: OpenArchive): AsyncGenerator<ListedRecord, void> {
  const packed = archive.stream(dataFiles.records)
  if (packed === null) {
    yield flaw('The list of records is not there')
    return
  }
  // Whoever reads hears of an error by the reading.
  const unpacked = pipeline(packed, createGunzip(), () => undefined)
  let number = 0
  try {
    for await (const line of readLines(unpacked)) {
      number += 1
      if (line === '') continue
      const record = parse(line)
      yield isPublishedRecord(record) ? { record } : flaw(`Line ${number} is no record`)
    }
  } catch (cause) {
    yield flaw(`The list of records cannot be unpacked: ${String(cause)}`)
  }
}

/** Lines of UTF-8, without their ends. */
async function* readLines(pieces: AsyncIterable<unknown>): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const piece of pieces) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('Unexpected piece of a file, expected bytes')
    const [first = '', ...others] = decoder.write(piece).split('\n')
    rest += first
    for (const other of others) {
      yield rest
      rest = other
    }
  }
  yield rest + decoder.end()
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
