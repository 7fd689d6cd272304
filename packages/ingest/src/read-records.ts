import type { DumpSource } from '@fonds/model'
import type { VFile } from 'vfile'
import type { IngestOptions } from './ingest-options.ts'
import { readDump } from './read-dump.ts'

/**
 * The records of a dump and of the members of a container, in order; see `readDump` for what else a dump holds.
 *
 * @throws what `source.read` throws.
 */
export async function* readRecords(
  source: DumpSource,
  options?: IngestOptions,
): AsyncGenerator<VFile, void> {
  for await (const item of readDump(source, options)) {
    if (item.type === 'record') yield item.file
  }
}
