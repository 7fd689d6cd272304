import type { Passage } from '../../passages/passage.ts'
import { publishAs } from '../../passages/publish-as.ts'

/** Who wrote a post, when to the minute, and its number in the thread, in one line: `jonas March 2, 2021, 8:14am 1`. */
const HEAD =
  /^(\S{2,30}(?: \S{1,20}){0,2}?) (?=[^:]*\b(?:19|20)\d{2}\b)\S[^:]{0,30} \d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)? #?(\d{1,5})$/iu
const DIGIT = /[0-9]/
/** Posts of which the heads count up, at least: one such line may say anything. Chosen, not measured. */
const LEAST_POSTS = 2

/**
 * Names the heads of a thread's posts that forums write for readers without scripts: lines of one form that count up. They are
 * published, for without them a thread is a text of many voices and no names.
 */
export function nameCountedPosts(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  const heads: number[] = []
  let count = 0
  passages.forEach(({ unit }, index) => {
    const place = countOf(unit.text)
    if (place <= count) return
    count = place
    heads.push(index)
  })
  if (heads.length < LEAST_POSTS) return named
  for (const index of heads) {
    const passage = passages[index]
    if (passage !== undefined) named[index] = publishAs(passage, 'byline')
  }
  return named
}

/** The number that the head of a post ends in; 0 for other lines. Most are told by their last character. */
function countOf(text: string): number {
  return DIGIT.test(text.slice(-1)) ? Number(HEAD.exec(text)?.[2] ?? 0) : 0
}
