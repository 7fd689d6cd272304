import type { EntryLine } from './entry-line.ts'

/** What guesses at headlines ask of the words of the passages of a page. */
export interface EntryWords {
  /** Different words of each passage, as numbers from 0 on. */
  readonly words: readonly (readonly number[])[]
  /** To count words in, by number: whoever does puts the zeros back. A new one a guess took longer than the counting. */
  readonly counts: Int32Array
  /** Longer words of each passage, and for each how many passages below it is said again; `ECHO_BELOW` where not so near. */
  readonly echoes: readonly (readonly number[])[]
}

/** Passages below a headline in which its words count as said again. Chosen, not measured. */
export const ECHO_BELOW = 8
/** Letters from which a word counts as a longer one. Chosen, not measured. */
const LONG_WORD = 4

/** Reads the words from the end up: at each passage it is known where each word is said next. Linear. */
export function readWords(lines: readonly EntryLine[]): EntryWords {
  const numbers = new Map<string, number>()
  const next: number[] = []
  const seen: number[] = []
  const words: number[][] = []
  const echoes: number[][] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const own: number[] = []
    const distances: number[] = []
    for (const word of (lines[index]?.key ?? '').split(' ')) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = numbers.size
        numbers.set(word, number)
        next.push(lines.length + ECHO_BELOW)
        seen.push(-1)
      }
      if (seen[number] !== index) own.push(number)
      seen[number] = index
      if (word.length >= LONG_WORD)
        distances.push(Math.min(ECHO_BELOW, (next[number] ?? index) - index))
    }
    for (const number of own) next[number] = index
    words.push(own)
    echoes.push(distances)
  }
  return {
    words: words.toReversed(),
    counts: new Int32Array(numbers.size),
    echoes: echoes.toReversed(),
  }
}
