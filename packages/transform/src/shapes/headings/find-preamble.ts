import type { Passage } from '../../passages/passage.ts'
import { endsInComma } from '../../text/ends-in-comma.ts'
import { endsSentence } from '../../text/sentence-signs.ts'

/** Longer lines head no preamble; in characters. Chosen, not measured. */
const LONGEST = 40
/** The text below is at least so many times as long as its heading. Chosen, not measured. */
const LEAST_PART = 3

/**
 * Finds the heading of what stands before the first counted heading: a short line right over longer text, which follows
 * the title or blank lines. Statements about the text (dates, authors) have been named before and are passed over.
 *
 * @param first the index of the first counted heading.
 * @returns the index of the last such line; null where there is none.
 */
export function findPreamble(passages: readonly Passage[], first: number): number | null {
  let found: number | null = null
  for (let index = 1; index + 1 < first; index++) {
    if (headsPreamble(passages, index)) found = index
  }
  return found
}

function headsPreamble(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const below = passages[index + 1]
  if (passage?.keep !== true || passage.kind !== 'other' || below?.keep !== true) return false
  const { text, blankBefore } = passage.unit
  if (blankBefore === 0 && passages[index - 1]?.kind !== 'title') return false
  if (text.length > LONGEST || endsSentence(text) || endsInComma(text)) return false
  return below.unit.blankBefore === 0 && below.unit.text.length >= LEAST_PART * text.length
}
