import { changePassage } from '../../passages/change-passage.ts'
import { findCentred } from '../../passages/find-centred.ts'
import type { Passage } from '../../passages/passage.ts'

/** Names headings that stand in the middle of a hard-wrapped text, with blank lines around them. */
export function nameCentredHeadings(passages: readonly Passage[]): Passage[] {
  const centred = findCentred(passages)
  return passages.map((passage, index) =>
    centred.has(index) && passage.keep && passage.kind === 'other'
      ? changePassage(passage, { kind: 'heading' })
      : passage,
  )
}
