import type { SourceRecord } from '@fonds/model'
import type { VFile } from 'vfile'

/**
 * The provenance of a file that ingest made.
 *
 * @throws TypeError for a file that has none.
 */
export function recordOf(file: VFile): SourceRecord {
  const { record } = file.data
  if (record === undefined)
    throw new TypeError(`Unexpected file ${file.path} without provenance, expected a record`)
  return record
}
