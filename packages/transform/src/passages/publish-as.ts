import { changePassage } from './change-passage.ts'
import type { Passage } from './passage.ts'
import { publishPassage } from './publish-passage.ts'

/** A passage published as what stands around it says that it is, but where the archivist or an earlier step said otherwise. */
export function publishAs(passage: Passage, kind: 'heading' | 'date' | 'byline'): Passage {
  if (passage.judgement.rule === 'user-set-aside') return passage
  if (passage.kind !== 'other' && passage.keep) return passage
  return changePassage(publishPassage(passage), { kind })
}
