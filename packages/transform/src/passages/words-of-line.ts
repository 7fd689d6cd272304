import type { Passage } from './passage.ts'
import { readHeadingMark } from '../text/read-heading-mark.ts'

/** Where the words of a passage's first line begin and end, in UTF-16 code units of the line. */
export interface WordsOfLine {
  readonly start: number
  readonly end: number
}

/** Finds the words between the white space of a line and, inside that, the signs that mark it as a heading. */
export function wordsOfLine(passage: Passage): WordsOfLine {
  const value = passage.facts[0]?.line.value ?? ''
  const mark = readHeadingMark(value.trim())
  return {
    start: value.length - value.trimStart().length + (mark?.before ?? 0),
    end: value.trimEnd().length - (mark?.after ?? 0),
  }
}
