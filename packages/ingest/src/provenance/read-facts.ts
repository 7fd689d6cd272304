import type { Companion, DumpSource } from '@fonds/model'
import type { Note } from '../note.ts'
import { noFacts } from './dump-facts.ts'
import type { DumpFacts } from './dump-facts.ts'
import { isTableName } from './is-table-name.ts'
import { readSidecar } from './read-sidecar.ts'
import { readMetadataTable } from './read-metadata-table.ts'
import { toFacts } from './to-facts.ts'

/** What files beside a dump say of it. */
export interface FoundFacts {
  readonly facts: DumpFacts
  readonly notes: readonly Note[]
}

/**
 * What the files beside a dump say about it: its own sidecar (`page.txt.meta.yaml` or `.json`) before the folder's
 * `metadata.csv`, key by key.
 */
export async function readFacts(source: DumpSource): Promise<FoundFacts> {
  const base = source.name.slice(source.name.lastIndexOf('/') + 1)
  const notes: Note[] = []
  let facts: DumpFacts = noFacts
  for (const companion of sidecarsFirst(source.companions)) {
    const said = isTableName(companion.name)
      ? await readMetadataTable(companion, base)
      : isSidecarOf(companion.name, base)
        ? await readSidecar(companion)
        : null
    if (said === null) continue
    const found = toFacts(said.values, companion.name)
    notes.push(...said.notes, ...found.notes)
    facts = mergeFacts(facts, found.facts)
  }
  return { facts, notes }
}

function sidecarsFirst(companions: readonly Companion[]): readonly Companion[] {
  const isTable = ({ name }: Companion): boolean => isTableName(name)
  return [...companions.filter((companion) => !isTable(companion)), ...companions.filter(isTable)]
}

function isSidecarOf(name: string, base: string): boolean {
  return name.replace(/\.meta\.(?:yaml|yml|json)$/i, '') === base
}

function mergeFacts(first: DumpFacts, second: DumpFacts): DumpFacts {
  return {
    metadata: {
      title: first.metadata.title ?? second.metadata.title,
      creator: first.metadata.creator ?? second.metadata.creator,
      publisher: first.metadata.publisher ?? second.metadata.publisher,
      date: first.metadata.date ?? second.metadata.date,
      language: first.metadata.language ?? second.metadata.language,
      rights: first.metadata.rights ?? second.metadata.rights,
      source: first.metadata.source ?? second.metadata.source,
      identifier: first.metadata.identifier ?? second.metadata.identifier,
    },
    url: first.url ?? second.url,
    site: first.site ?? second.site,
    captured: first.captured ?? second.captured,
    encoding: first.encoding ?? second.encoding,
  }
}
