import type { EditionSummary } from '@fonds/model'

/** The original order: by dump, then by place in it. */
export function compareOriginal(a: EditionSummary, b: EditionSummary): number {
  if (a.dump !== b.dump) return a.dump < b.dump ? -1 : 1
  if (a.offset !== b.offset) return a.offset - b.offset
  return a.id < b.id ? -1 : 1
}
