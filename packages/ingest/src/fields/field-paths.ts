import type { FieldMapping } from '../ingest-options.ts'
import { knownFields } from './known-fields.table.ts'
import type { FieldName } from './known-fields.table.ts'

/** For each thing that can be said, the paths that are asked, in order. */
export type FieldPaths = Readonly<Record<FieldName, readonly string[]>>

/** The paths of a mapping, before those that are known. */
export function fieldPaths(mapping: FieldMapping = {}): FieldPaths {
  return {
    text: pathsOf('text'),
    url: pathsOf('url'),
    captured: pathsOf('captured'),
    title: pathsOf('title'),
    creator: pathsOf('creator'),
    publisher: pathsOf('publisher'),
    date: pathsOf('date'),
    language: pathsOf('language'),
    rights: pathsOf('rights'),
    source: pathsOf('source'),
    identifier: pathsOf('identifier'),
  }

  function pathsOf(name: FieldName): readonly string[] {
    const stated = mapping[name] ?? []
    return [...(typeof stated === 'string' ? [stated] : stated), ...knownFields[name]]
  }
}
