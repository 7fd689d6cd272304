import type { FieldPaths } from './field-paths.ts'

/** The same paths, the names in them changed. */
export function renamePaths(paths: FieldPaths, rename: (name: string) => string): FieldPaths {
  return {
    text: paths.text.map(rename),
    url: paths.url.map(rename),
    captured: paths.captured.map(rename),
    title: paths.title.map(rename),
    creator: paths.creator.map(rename),
    publisher: paths.publisher.map(rename),
    date: paths.date.map(rename),
    language: paths.language.map(rename),
    rights: paths.rights.map(rename),
    source: paths.source.map(rename),
    identifier: paths.identifier.map(rename),
  }
}
