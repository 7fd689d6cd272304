import type { EditionSummary } from '@fonds/model'

/** The original order: by dump, then by place in it. */
export function compareOriginal(
  a: Pick<EditionSummary, 'dump' | 'offset' | 'id'>,
  b: Pick<EditionSummary, 'dump' | 'offset' | 'id'>,
): number {
  if (a.dump !== b.dump) return a.dump < b.dump ? -1 : 1
  if (a.offset !== b.offset) return a.offset - b.offset
  return a.id < b.id ? -1 : 1
}
