import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { publishAs } from '../../passages/publish-as.ts'
import { findPostHeads } from './find-post-heads.ts'

/** A page with fewer heads of posts is no thread. Chosen, not measured. */
const LEAST_POSTS = 2

/** How sure it is that a line between name and text of a post belongs to neither. Chosen, not measured. */
const SURE = 0.7

/**
 * Publishes who wrote each post of a thread, as its heading, and when. Forums put both into a column of ranks and counts;
 * the rest of it is set aside. Without them a thread is a text of many voices and no names.
 */
export function namePosts(passages: readonly Passage[]): Passage[] {
  const heads = findPostHeads(passages)
  const named = [...passages]
  if (heads.length < LEAST_POSTS) return named
  for (const { name, date, end } of heads) {
    for (let at = name + 1; at <= end; at++) if (at !== date) setAside(named, at)
    publish(named, name, 'heading')
    if (date !== null) publish(named, date, 'date')
  }
  return named
}

function setAside(passages: Passage[], index: number): void {
  const passage = passages[index]
  if (passage?.keep !== true || passage.kind !== 'other') return
  if (passage.judgement.rule === 'user-keep') return
  const judgement = { rule: 'boilerplate', confidence: SURE }
  passages[index] = changePassage(passage, { keep: false, judgement })
}

function publish(passages: Passage[], index: number, kind: 'heading' | 'date'): void {
  const passage = passages[index]
  if (passage !== undefined) passages[index] = publishAs(passage, kind)
}
