import type { LineFacts } from './line-facts.ts'

const LEADERS = /\.{5,}|(?:\. ){5,}/u
const PIPES = /^\|.*\||^\+[-=+]+\+$/u

/** Columns of text, a row between pipes, or dots that lead from one column to another: kept as it stands. */
export function isTabular(line: LineFacts): boolean {
  return line.stops.length > 1 || LEADERS.test(line.text) || PIPES.test(line.text)
}
