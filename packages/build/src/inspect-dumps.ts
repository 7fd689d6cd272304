import type { DumpItem } from '@fonds/ingest'
import type { DumpSource, SourceRecord } from '@fonds/model'
import type { VFile } from 'vfile'
import { byBytes } from './by-bytes.ts'
import type { Config } from './config/config.ts'
import { toFailure } from './dumps/to-failure.ts'
import { UnreadableError } from './dumps/unreadable-error.ts'
import type { Failure } from './failure.ts'
import { recordOf } from './records/record-of.ts'

/** A dump, and where it lies, if that is known. */
type InspectedSource = DumpSource & { readonly path?: string | null }

/** What reading a dump gives; `unread` where it, or the rest of it, cannot be read. */
export type InspectedItem = DumpItem | { readonly type: 'unread'; readonly failure: Failure }

/**
 * Reads dumps as a build would, and writes nothing: record items carry `data.edition`, a record that was found more
 * than once comes once with all its sightings. Each dump is read twice, since the lines that repeat on a site are
 * counted before any record is transformed; memory grows with the number of different lines, not with that of records.
 */
export async function* inspectDumps(
  sources: Iterable<InspectedSource>,
  config: Config,
): AsyncGenerator<InspectedItem, void> {
  // Loaded when they are wanted: a build imports this package, too, and loads what its tasks need.
  const { readDump } = await import('@fonds/ingest')
  const { createProcessor, toEdition, toPageEvidence } = await import('@fonds/transform')
  const { createCensus } = await import('./evidence/create-census.ts')
  const ordered = [...sources].sort((a, b) => byBytes(a.name, b.name))
  const read = (source: InspectedSource): AsyncGenerator<InspectedItem, void> =>
    readOn(source, readDump(source, config.ingest))
  const census = createCensus()
  for (const source of ordered) {
    for await (const item of read(source)) {
      if (item.type === 'record') census.add(recordOf(item.file), String(item.file))
      else if (item.type === 'sighting') census.sight(item.id, item.sighting)
    }
  }

  const processor = createProcessor({ rules: config.rules })
  const yielded = new Set<string>()
  for (const source of ordered) {
    for await (const item of read(source)) {
      if (item.type !== 'record') {
        yield item
        continue
      }
      const record = recordOf(item.file)
      if (yielded.has(record.id)) continue
      yielded.add(record.id)
      const file = withSightings(item.file, record, census.sightingsOf(record.id))
      file.data.evidence = toPageEvidence(String(file), census.sites.of(record.site))
      yield { type: 'record', file: toEdition(file, processor) }
    }
  }
}

/** Reads as far as a file can be read, and says so where that is not to its end. */
async function* readOn(
  { name, path = null }: InspectedSource,
  items: AsyncIterable<DumpItem>,
): AsyncGenerator<InspectedItem, void> {
  try {
    for await (const item of items) yield item
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield { type: 'unread', failure: toFailure({ name, path }, error) }
  }
}

function withSightings(
  file: VFile,
  record: SourceRecord,
  sightings: SourceRecord['sightings'],
): VFile {
  file.data.record = { ...record, sightings }
  return file
}
