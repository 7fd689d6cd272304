import { changePassage } from './change-passage.ts'
import type { Passage } from './passage.ts'

/** How sure it is that what was set aside is content after all, where what stands around it says so. Chosen, not measured. */
const SURE = 0.6

/** A passage as published: one that was set aside is taken for content, one that was not is as before. */
export function publishPassage(passage: Passage): Passage {
  if (passage.keep) return passage
  return changePassage(passage, { keep: true, judgement: { rule: 'content', confidence: SURE } })
}
