import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { standsFree } from '../passages/stands-free.ts'
import { readByline } from '../authors/read-byline.ts'
import { isBook } from './is-book.ts'

/** Longer lines name no author; in characters. Chosen, not measured. */
const LONGEST = 80
const CAPITALISED = /(?:^|\s)\p{Lu}/gu
/** Names of people have two words and more. */
const LEAST_WORDS = 2

/** Names the line under the heading of a piece that says who wrote it: in a book, with blank lines around it. */
export function namePieceBylines(passages: readonly Passage[]): Passage[] {
  if (!isBook(passages)) return [...passages]
  return passages.map((passage, index) =>
    isPieceByline(passages, index) ? changePassage(passage, { kind: 'byline' }) : passage,
  )
}

function isPieceByline(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const above = passages[index - 1]
  if (passage?.keep !== true || passage.facts.length > 1) return false
  if (passage.kind !== 'heading' && passage.kind !== 'paragraph') return false
  if (above?.keep !== true || (above.kind !== 'heading' && above.kind !== 'title')) return false
  const { text } = passage.unit
  if (text.length > LONGEST || !standsFree(passages, index)) return false
  return (readByline(text)?.match(CAPITALISED)?.length ?? 0) >= LEAST_WORDS
}
