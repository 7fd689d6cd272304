import { isFromLine } from '../mbox/is-from-line.ts'
import type { Separator } from '../ingest-options.ts'

/** What is looked for between records: whether a line (without its ending) separates, and whether it stays. */
export interface LineSeparator {
  readonly isSeparator: (line: string) => boolean
  /** Whether the line is the first of the next record. */
  readonly keep: boolean
}

/**
 * The separator of lines that options state.
 *
 * @throws SyntaxError when its regular expression is none.
 */
export function lineSeparator(separator: Exclude<Separator, 'form-feed'>): LineSeparator {
  if (separator === 'from-line') return { isSeparator: isFromLine, keep: false }
  const pattern = new RegExp(separator.line, 'u')
  return { isSeparator: (line) => pattern.test(line), keep: separator.keep ?? false }
}
