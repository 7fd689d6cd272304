/** Letters of a text, and how many of them are capitals. */
export interface CaseCounts {
  readonly letters: number
  readonly uppers: number
}

const LETTER = /\p{L}/gu
const UPPER = /\p{Lu}/gu
const LAST_ASCII = 0x7f

/** Counts letters and capitals. One pass where all is ASCII: patterns would make a list of every letter. */
export function countCase(text: string): CaseCounts {
  let letters = 0
  let uppers = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > LAST_ASCII)
      return { letters: text.match(LETTER)?.length ?? 0, uppers: text.match(UPPER)?.length ?? 0 }
    if (code >= 0x41 && code <= 0x5a) uppers++
    else if (code >= 0x61 && code <= 0x7a) letters++
  }
  return { letters: letters + uppers, uppers }
}
