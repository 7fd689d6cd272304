import { wordsOf } from './words-of.ts'

/** Letters that Hebrew writes onto the front of a word: and, the, in, as, to, from, that. */
const prefixes = new Set('והבכלמש')

/** How many of them are taken off, one after the other. Chosen, not measured: `וכשה…` has three. */
const MOST_PREFIXES = 3

/** What is left has at least this many letters (`בגן` → `גן`). Chosen, not measured. */
const LEAST_LETTERS = 2

const hebrew = /^\p{Script=Hebrew}+$/u
const marks = /\p{M}/gu

/**
 * The words of a Hebrew text with their prefixes taken off, where the text does not have them bare: Pagefind knows
 * no Hebrew, so that `ספר` would not find `הספר`. Some are no words; nobody will search for those.
 */
export function hebrewForms(text: string): readonly string[] {
  const words = new Set<string>()
  for (const word of wordsOf(text)) {
    const bare = word.replace(marks, '')
    if (hebrew.test(bare)) words.add(bare)
  }
  const forms = new Set<string>()
  for (const word of words) {
    let rest = word
    for (let taken = 0; taken < MOST_PREFIXES; taken++) {
      if (rest.length <= LEAST_LETTERS || !prefixes.has(rest.charAt(0))) break
      rest = rest.slice(1)
      if (!words.has(rest)) forms.add(rest)
    }
  }
  return [...forms]
}
