import { readHeadingMark } from './read-heading-mark.ts'

/** The words of a trimmed line, without the signs that mark it as a heading. */
export function withoutHeadingMark(text: string): string {
  const mark = readHeadingMark(text)
  return mark === null ? text : text.slice(mark.before, text.length - mark.after)
}
