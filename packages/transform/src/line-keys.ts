import { parseLines } from './parse-lines.ts'
import { treeLines } from './tree-lines.ts'

const DIGITS = /\p{Nd}+/gu
const SPACE = /\s+/gu
/** Longer lines are running text; their first characters are enough to know them again. */
const LONGEST = 200

/**
 * What makes lines of two records the same: for each line, its text without regard to case, white space and the
 * values of numbers (`3 comments` is `5 comments`). Blank lines have the key ''.
 */
export function lineKeys(text: string): string[] {
  return treeLines(parseLines(text)).map((line) =>
    line.value
      .slice(0, LONGEST * 2)
      .trim()
      .slice(0, LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(DIGITS, '0')
      .replaceAll(SPACE, ' '),
  )
}
