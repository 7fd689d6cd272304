import type { LineFacts } from './line-facts.ts'

/** The words a text uses, and what its line ends show about hyphens. */
export interface Lexicon {
  /** Lower-cased words and hyphenated compounds that stand inside lines. */
  readonly words: ReadonlySet<string>
  /** True when so many lines end in a hyphen that the text was typeset with hyphenation. */
  readonly hyphenates: boolean
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu
const BROKEN = /[\p{L}\p{M}]{2}[-‐¬]$/u

/** One line in this many ends in a hyphen where words are broken as a habit. Chosen, not measured. */
const HYPHENATING_SHARE = 40

/** Reads the words of a text; of words at line ends only those that are whole. */
export function readLexicon(facts: readonly LineFacts[]): Lexicon {
  const words = new Set<string>()
  let filled = 0
  let broken = 0
  for (const { text, blank } of facts) {
    if (blank) continue
    filled++
    const ends = BROKEN.test(text)
    if (ends) broken++
    const whole = ends ? text.slice(0, text.search(/\S+$/u)) : text
    for (const word of whole.toLowerCase().match(WORD) ?? []) words.add(word)
  }
  return { words, hyphenates: broken > 4 && broken * HYPHENATING_SHARE > filled }
}
