import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { publishPassage } from '../../passages/publish-passage.ts'

/** A line of the head of a post as what it is, published, but where the keeper of the archive or an earlier step said otherwise. */
export function publishHead(passage: Passage, kind: 'heading' | 'date' | 'byline'): Passage {
  if (passage.judgement.rule === 'user-set-aside') return passage
  if (passage.kind !== 'other' && passage.keep) return passage
  return changePassage(publishPassage(passage), { kind })
}
