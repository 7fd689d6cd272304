import type { Passage } from './passage.ts'

/** Paragraphs of several lines from which a text is known to be broken at a margin. Chosen, not measured. */
const LEAST_WRAPPED = 2

/** Is a text broken at a margin, as books and mails of plain text are? */
export function isHardWrapped(passages: readonly Passage[]): boolean {
  let wrapped = 0
  for (const { keep, facts } of passages) {
    if (keep && facts.length > 1) wrapped++
    if (wrapped >= LEAST_WRAPPED) return true
  }
  return false
}
