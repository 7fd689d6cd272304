import type { LineFacts } from './line-facts.ts'

/** The words a text uses, and what its line ends show about hyphens. */
export interface Lexicon {
  /** Lower-cased words and hyphenated compounds that stand inside lines. */
  readonly words: ReadonlySet<string>
  /** True when so many lines end in a hyphen that the text was typeset with hyphenation. */
  readonly hyphenates: boolean
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu
const LAST_WORD = /(?<!\S)\S+$/u
const HYPHEN = /[-‐¬]$/u
const BROKEN = /[\p{L}\p{M}]{2}[-‐¬]$/u

/** One line in this many ends in a hyphen where words are broken as a habit. Chosen, not measured. */
const HYPHENATING_SHARE = 40

/** Reads the words of a text; of words at line ends only those that are whole. They are gathered when first asked for. */
export function readLexicon(facts: readonly LineFacts[]): Lexicon {
  let filled = 0
  let broken = 0
  for (const { text, blank } of facts) {
    if (!blank) filled++
    if (!blank && isBroken(text)) broken++
  }
  // Of web pages, few have a hyphen at the end of a line that a next one continues.
  let words: ReadonlySet<string> | null = null
  return {
    get words() {
      words ??= gatherWords(facts)
      return words
    },
    hyphenates: broken > 4 && broken * HYPHENATING_SHARE > filled,
  }
}

/** Only its end is asked first: the pattern would look for two letters all along the line. */
function isBroken(text: string): boolean {
  return HYPHEN.test(text.slice(-1)) && BROKEN.test(text)
}

function gatherWords(facts: readonly LineFacts[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text, blank } of facts) {
    if (blank) continue
    const whole = isBroken(text) ? text.slice(0, text.search(LAST_WORD)) : text
    for (const word of whole.toLowerCase().match(WORD) ?? []) words.add(word)
  }
  return words
}
