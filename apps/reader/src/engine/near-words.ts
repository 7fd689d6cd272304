import { bareWord } from '../text/bare-word.ts'
import { foldText } from '../text/fold-text.ts'
import { distance } from '../text/distance.ts'
import type { Bundle } from './bundle.ts'
import { fragmentWords } from './fragment-words.ts'

/** Records looked into for words of a like spelling, for each beginning tried. Chosen, not measured. */
const MOST_LOOKED_AT = 6

/** The shortest beginning that is tried; shorter ones find everything. Chosen, not measured. */
const SHORTEST_BEGINNING = 2

/** Letters from which on a word may differ in two places. Chosen, not measured. */
const LONG_WORD = 7

/** Letters at the front of a word; `turned` exchanges those. */
const BEHIND_FRONT = 2

/**
 * Words of a bundle that are spelled like one it does not have, the nearest first. Pagefind has no list of its words to
 * ask for, so they are read off the records that the word's beginnings find.
 */
export async function nearWords(bundle: Bundle, word: string): Promise<readonly string[]> {
  const sought = foldText(word).text
  const tolerated = sought.length < LONG_WORD ? 1 : 2
  const candidates = new Map<string, number>()
  const shortest = Math.max(SHORTEST_BEGINNING, Math.ceil(sought.length / 3))
  const tried = [...turned(sought), ...beginnings(sought, shortest)]
  const asked = [...tried, ...exchanged(sought).map((text) => `"${text}"`)]
  const found = await Promise.all(asked.map((text) => bundle.search(text, { filters: {} })))
  const fragments = await Promise.all(
    found.flatMap(({ results }) => results.slice(0, MOST_LOOKED_AT).map((result) => result.data())),
  )
  for (const fragment of fragments.filter((each) => each !== null)) {
    for (const text of fragmentWords(fragment).words) {
      const bare = bareWord(text, 'letters')
      const far = distance(foldText(bare).text, sought, tolerated)
      if (bare !== '' && far <= tolerated && far > 0) candidates.set(bare.toLowerCase(), far)
    }
  }
  return [...candidates].toSorted((a, b) => a[1] - b[1]).map(([each]) => each)
}

/** A word with two neighbouring letters at its front exchanged, or one of them left out. */
function turned(word: string): readonly string[] {
  const [a = '', b = '', c = '', ...rest] = word
  const end = rest.join('')
  return [b + a + c + end, a + c + b + end, b + c + end, a + c + end, a + b + end]
}

/** A word with two neighbouring letters behind its front exchanged. Each is asked for exactly: few are words. */
function exchanged(word: string): readonly string[] {
  const letters = Array.from(word)
  return letters.slice(BEHIND_FRONT, -1).flatMap((letter, at) => {
    const place = BEHIND_FRONT + at
    const next = letters[place + 1]
    return next === undefined || next === letter || letters.length < LONG_WORD
      ? []
      : [[...letters.slice(0, place), next, letter, ...letters.slice(place + 2)].join('')]
  })
}

function beginnings(word: string, shortest: number): readonly string[] {
  const characters = Array.from(word)
  const lengths = [characters.length - 1, Math.ceil((characters.length * 2) / 3), shortest]
  return [...new Set(lengths.filter((length) => length >= shortest))].map((length) =>
    characters.slice(0, length).join(''),
  )
}
