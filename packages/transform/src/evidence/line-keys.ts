import { withNumbersAlike } from '../text/digits.ts'

const LINE_END = /\r\n|\r|\n/
const ASCII = /^\p{ASCII}*$/u
const SPACE = /\s+/gu
/** White space other than single spaces: few lines have it, and only they are made anew. */
const UNEVEN = /[^\S ]|  /u
/** Longer lines are running text; their first characters are enough to know them again. */
const LONGEST = 200

/**
 * What makes lines of two records the same: for each line, its text without regard to case, white space and the
 * values of numbers (`3 comments` is `5 comments`). Blank lines have the key ''.
 */
export function lineKeys(text: string): string[] {
  const lines = text.split(LINE_END)
  // What follows the last line ending is no line when it is empty.
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => {
    const start = line
      .slice(0, LONGEST * 2)
      .trim()
      .slice(0, LONGEST)
    const folded = ASCII.test(start) ? start : start.normalize('NFKC')
    const key = withNumbersAlike(folded.toLowerCase())
    return UNEVEN.test(key) ? key.replaceAll(SPACE, ' ') : key
  })
}
