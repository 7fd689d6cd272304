/** What a word is written with: letters and digits, or signs too (`C++`, `€`). */
export type WordSigns = 'letters' | 'signs'

const starts = { letters: /[\p{L}\p{N}]/u, signs: /[\p{L}\p{N}\p{S}]/u } as const
const goesOn = { letters: /[\p{L}\p{M}\p{N}]/u, signs: /[\p{L}\p{M}\p{N}\p{S}]/u } as const

/**
 * Where in a word, as it stands between spaces, the word itself is; empty when it is punctuation alone. Linear, which
 * a pattern for the end would not be: it would begin anew at every mark of a long run.
 */
export function bareRange(word: string, signs: WordSigns): { start: number; end: number } {
  const start = word.search(starts[signs])
  if (start === -1) return { start: word.length, end: word.length }
  let end = start
  let at = start
  for (const character of word.slice(start)) {
    at += character.length
    if (goesOn[signs].test(character)) end = at
  }
  return { start, end }
}
