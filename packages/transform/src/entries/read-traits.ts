import { DIGIT } from '../text/digits.ts'
import type { Passage } from '../passages/passage.ts'
import { endsSentence, startsLower } from '../text/sentence-signs.ts'
import type { EntryLine } from './entry-line.ts'

/**
 * What guesses at headlines ask of the passages of a page, in columns, one row a passage. A passage is a member of up to
 * some two hundred guesses: what is asked of it alone is worked out once here, and the guesses only add up.
 */
export interface EntryTraits {
  /** 1 for yes, 0 for no. */
  readonly endsSentence: Uint8Array
  readonly startsLower: Uint8Array
  readonly startsCapital: Uint8Array
  readonly digits: Uint8Array
  readonly asks: Uint8Array
  /** How many passages below stands the first short one with more words; `LOOK_BELOW` where there is none so near. */
  readonly outgrown: readonly number[]
  /** Different words of the passage, as numbers from 0 on. */
  readonly words: readonly (readonly number[])[]
  /** To count words in, by number: whoever does puts the zeros back. A new one a guess took longer than the counting. */
  readonly counts: Int32Array
  /** Longer words of the passage, and for each how many passages below it is said again; `ECHO_BELOW` where not so near. */
  readonly echoes: readonly (readonly number[])[]
}

/** Passages below a headline that are looked at for a longer short one. Chosen, not measured. */
export const LOOK_BELOW = 12
/** Passages below a headline in which its words count as said again. Chosen, not measured. */
export const ECHO_BELOW = 8
/** Letters from which a word counts as a longer one. Chosen, not measured. */
const LONG_WORD = 4

const CAPITAL = /^["'“‘«]?[\p{Lu}\p{Lo}\p{Nd}]/u
const ASKS = /[?？]$/u
const TRAILS_OFF = /[?!…]["”’]?$/u

/** Reads the traits of all passages of a page. Linear: each word is looked at twice. */
export function readTraits(passages: readonly Passage[], lines: readonly EntryLine[]): EntryTraits {
  const column = (test: (text: string) => boolean): Uint8Array => {
    const cells = new Uint8Array(passages.length)
    passages.forEach(({ unit }, index) => {
      if (test(unit.text)) cells[index] = 1
    })
    return cells
  }
  return {
    endsSentence: column((text) => endsSentence(text) && !TRAILS_OFF.test(text)),
    startsLower: column(startsLower),
    startsCapital: column((text) => CAPITAL.test(text)),
    digits: column((text) => DIGIT.test(text)),
    asks: column((text) => ASKS.test(text)),
    outgrown: lines.map((_, index) => outgrownAfter(lines, index)),
    ...readWords(lines),
  }
}

function outgrownAfter(lines: readonly EntryLine[], from: number): number {
  const own = lines[from]?.words ?? 0
  for (let below = 1; below < LOOK_BELOW; below++) {
    const line = lines[from + below]
    if (line !== undefined && line.role === 'short' && line.words > own) return below
  }
  return LOOK_BELOW
}

/** From the end up: at each passage it is known where each word is said next. */
function readWords(lines: readonly EntryLine[]): Pick<EntryTraits, 'words' | 'counts' | 'echoes'> {
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
