import { blanksAbove } from './blanks-above.ts'
import type { Passage } from './passage.ts'

/** Does a passage stand between blank lines, also where all do? The end of the text counts as one. */
export function standsFree(passages: readonly Passage[], index: number): boolean {
  return blanksAbove(passages, index) > 0 && blanksAbove(passages, index + 1) > 0
}
