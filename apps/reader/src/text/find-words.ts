import { foldText } from './fold-text.ts'

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const letter = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Where some words stand in a text, in order, without overlap; case and marks do not count. Words stand whole,
 * or with `prefixes` at the beginning of a word; in writing without spaces, anywhere.
 */
export function findWords(
  text: string,
  words: readonly string[],
  prefixes = false,
): readonly Stretch[] {
  const folded = foldText(text)
  const found: Stretch[] = []
  for (const word of words) {
    const sought = foldText(word).text
    if (sought === '') continue
    const anywhere = unspaced.test(sought)
    for (
      let at = folded.text.indexOf(sought);
      at !== -1;
      at = folded.text.indexOf(sought, at + 1)
    ) {
      const end = at + sought.length
      const whole =
        anywhere ||
        (!letter.test(characterBefore(folded.text, at)) &&
          (prefixes || !letter.test(characterAfter(folded.text, end))))
      if (whole)
        found.push({ start: folded.origin[at] ?? 0, end: folded.origin[end] ?? text.length })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Stretch[] = []
  for (const stretch of found) {
    const last = apart.at(-1)
    if (stretch.end > stretch.start && (last === undefined || stretch.start >= last.end))
      apart.push(stretch)
  }
  return apart
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}

function characterAfter(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
