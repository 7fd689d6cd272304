import { hash } from 'node:crypto'
import { report } from '@fonds/model'
import type { LanguageOrigin, Metadata, RecordFormat, SourceRecord } from '@fonds/model'
import { VFile } from 'vfile'
import type { RecordDraft } from './format-reader.ts'
import type { DumpFacts, StatedFact } from './provenance/dump-facts.ts'
import { siteOf } from './provenance/site-of.ts'
import { readContent } from './read-content.ts'
import { recordId } from './record-id.ts'
import { ingestRules } from './rules.table.ts'

/** What all records of a dump have in common. */
export interface RecordContext {
  readonly dump: string
  readonly folder: string
  readonly format: RecordFormat
  readonly facts: DumpFacts
  /** The site that the options state. */
  readonly site: string | null
  readonly repairMojibake: boolean
}

/**
 * Makes the file of a record: its text is well formed, and `sha256` is the digest of `data.original`, or, without
 * one, of the UTF-8 of the text.
 */
export function makeRecord(draft: RecordDraft, context: RecordContext): VFile {
  const read = readContent(draft, context.repairMojibake)
  const stated = context.facts.url ?? inDump(draft.url)
  const url = stated?.value ?? null
  const captured = context.facts.captured ?? inDump(draft.captured)
  const sha256 = hash('sha256', read.original ?? read.utf8, 'hex')
  const place = url === null ? { url, dump: context.dump, offset: draft.offset } : { url }
  const record: SourceRecord = {
    id: recordId(sha256, place),
    dump: context.dump,
    offset: draft.offset,
    bytes: draft.bytes,
    captured: captured?.value ?? null,
    capturedFrom: captured?.from ?? null,
    format: context.format,
    sha256,
    url,
    urlFrom: stated?.from ?? null,
    ...siteOf({
      config: context.site,
      url,
      metadata: context.facts.site,
      folder: context.folder,
    }),
    encoding: read.encoding,
    metadata: mergeMetadata(context.facts.metadata, draft.metadata ?? {}),
    languageFrom: languageOrigin(context, draft),
    sightings: [],
  }
  const file = new VFile({ path: context.dump, value: read.text })
  file.data.record = record
  if (read.original !== null) file.data.original = read.original
  for (const note of [...(draft.notes ?? []), ...read.notes]) {
    report(file, ingestRules, note.rule, { offset: draft.offset, ...note })
  }
  return file
}

function inDump(value: string | null | undefined): StatedFact | null {
  return value === null || value === undefined ? null : { value, from: 'dump' }
}

/** In WARC the page itself states its language; the fields of all other formats are those that an archivist maps. */
function languageOrigin(context: RecordContext, draft: RecordDraft): LanguageOrigin | null {
  if (context.facts.metadata.language !== null) return 'metadata'
  if ((draft.metadata?.language ?? null) === null) return null
  return context.format === 'warc' ? 'page' : 'metadata'
}

/** What an archivist says beside the dump is stronger than what the dump says. */
function mergeMetadata(beside: Metadata, own: Partial<Metadata>): Metadata {
  return {
    title: beside.title ?? own.title ?? null,
    creator: beside.creator ?? own.creator ?? null,
    publisher: beside.publisher ?? own.publisher ?? null,
    date: beside.date ?? own.date ?? null,
    language: beside.language ?? own.language ?? null,
    rights: beside.rights ?? own.rights ?? null,
    source: beside.source ?? own.source ?? null,
    identifier: beside.identifier ?? own.identifier ?? null,
  }
}
