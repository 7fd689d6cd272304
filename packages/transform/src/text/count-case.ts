import { CODE_UNITS, codeUnits, END_OF_HALVES, FIRST_HALF } from './code-units.ts'

/** Letters of a text, and how many of them are capitals. */
export interface CaseCounts {
  readonly letters: number
  readonly uppers: number
}

const LETTER = /\p{L}/gu
const UPPER = /\p{Lu}/gu

const kinds = { other: 0, letter: 1, upper: 2, half: 3 } as const
/** Whether a UTF-16 code unit is a letter, a capital, or half of a pair and tells nothing alone. */
const table = new Uint8Array(CODE_UNITS)
for (const { index, 0: run } of codeUnits.matchAll(/\p{L}+/gu))
  table.fill(kinds.letter, index, index + run.length)
for (const { index, 0: run } of codeUnits.matchAll(/\p{Lu}+/gu))
  table.fill(kinds.upper, index, index + run.length)
table.fill(kinds.half, FIRST_HALF, END_OF_HALVES)

/** Counts letters and capitals. By a table: patterns make a list of every letter. */
export function countCase(text: string): CaseCounts {
  let letters = 0
  let uppers = 0
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at)]
    if (kind === kinds.letter) letters++
    else if (kind === kinds.upper) uppers++
    else if (kind === kinds.half)
      return { letters: text.match(LETTER)?.length ?? 0, uppers: text.match(UPPER)?.length ?? 0 }
  }
  return { letters: letters + uppers, uppers }
}
