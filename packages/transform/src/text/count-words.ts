import { countStretches } from './count-stretches.ts'

const BEYOND_LATIN = /[\u0e00-\uffff]/
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/gu

/** How many words a text has; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
  // A character of a script without spaces lies beyond Latin, and most texts have none.
  const dense = BEYOND_LATIN.test(text) ? (text.match(SPACELESS)?.length ?? 0) : 0
  return countStretches(text) + Math.floor(dense / 2)
}
